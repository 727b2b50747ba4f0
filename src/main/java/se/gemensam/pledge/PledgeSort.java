package se.gemensam.pledge;

import java.util.Arrays;
import java.util.Locale;
import se.gemensam.base.RefusedException;

/** The order of a list of pledges. */
public enum PledgeSort {
    NUMBER("p.number"),
    /** The next last day first, and those without one last. */
    DEADLINE("case when p.deadline is null then 1 else 0 end, p.deadline, p.number"),
    /** What changed last first. */
    MOVED("p.moved_at desc, p.number"),
    /** The heaviest first. */
    WEIGHT("p.weight desc, p.number");

    private final String order;

    PledgeSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** As it stands in addresses: "deadline". */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param token empty for the usual order
     * @throws RefusedException when there is no such order
     */
    public static PledgeSort of(String token) {
        return token.isEmpty()
                ? NUMBER
                : Arrays.stream(values())
                        .filter(sort -> sort.token().equals(token))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("tracker.filter.invalid"));
    }

    public String textKey() {
        return "tracker.sort." + name();
    }
}
