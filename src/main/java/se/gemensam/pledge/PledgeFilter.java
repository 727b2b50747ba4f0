package se.gemensam.pledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;

/**
 * Which pledges of a mandate period somebody wants to see, as it stands in addresses. What is empty or null lets all through.
 *
 * @param policyArea code of one
 * @param side that takes something upon itself
 * @param organisationId that answers for a commitment, of that side when one is given
 * @param areaCode of a kommun or a region
 * @param marks that they bear, all of them
 * @param below the pledge that they are parts of
 * @param text in the promise, or a number such as "L7"
 */
public record PledgeFilter(
        MandatePeriod term,
        Set<PledgeLabel> labels,
        @Nullable String policyArea,
        @Nullable Level level,
        @Nullable Side side,
        @Nullable UUID organisationId,
        @Nullable Ask ask,
        @Nullable String areaCode,
        Set<PledgeMark> marks,
        @Nullable UUID below,
        String text) {

    /** Names of the parameters in addresses. */
    public static final String TERM = "term";

    public static final String LABEL = "label";
    public static final String POLICY_AREA = "policyArea";
    public static final String LEVEL = "level";
    public static final String SIDE = "side";
    public static final String ORGANISATION = "organisation";
    public static final String ASK = "ask";
    public static final String AREA = "area";
    public static final String MARK = "mark";
    public static final String BELOW = "below";
    public static final String TEXT = "text";

    private static final int LONGEST_TEXT = 200;

    public PledgeFilter {
        labels = Set.copyOf(labels);
        marks = Set.copyOf(marks);
        text = OneLine.of(text);
        if (text.length() > LONGEST_TEXT || side == Side.COOPERATING) {
            throw invalid();
        }
    }

    /** Everything of a period. */
    public static PledgeFilter of(MandatePeriod term) {
        return new PledgeFilter(term, Set.of(), null, null, null, null, null, null, Set.of(), null, "");
    }

    /**
     * @param parameters of an address; those of other names are left alone
     * @param now the period when none is given
     * @throws RefusedException when one of them says nothing that there is
     */
    public static PledgeFilter of(Map<String, List<String>> parameters, MandatePeriod now) {
        var one = (Function<String, String>) name -> single(parameters, name);
        return new PledgeFilter(
                one.apply(TERM).isEmpty() ? now : term(one.apply(TERM)),
                choices(PledgeLabel.class, parameters.getOrDefault(LABEL, List.of())),
                code(one.apply(POLICY_AREA)),
                choice(Level.class, one.apply(LEVEL)),
                choice(Side.class, one.apply(SIDE)),
                id(one.apply(ORGANISATION)),
                choice(Ask.class, one.apply(ASK)),
                code(one.apply(AREA)),
                choices(PledgeMark.class, parameters.getOrDefault(MARK, List.of())),
                id(one.apply(BELOW)),
                one.apply(TEXT));
    }

    /** As {@link #of(Map, MandatePeriod)} reads them; what lets all through is left out, but the period never. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put(TERM, List.of(Integer.toString(term.year())));
        put(parameters, LABEL, labels.stream().sorted().map(PledgeFilter::token).toList());
        put(parameters, POLICY_AREA, policyArea == null ? List.of() : List.of(policyArea));
        put(parameters, LEVEL, level == null ? List.of() : List.of(token(level)));
        put(parameters, SIDE, side == null ? List.of() : List.of(token(side)));
        put(parameters, ORGANISATION, organisationId == null ? List.of() : List.of(organisationId.toString()));
        put(parameters, ASK, ask == null ? List.of() : List.of(token(ask)));
        put(parameters, AREA, areaCode == null ? List.of() : List.of(areaCode));
        put(parameters, MARK, marks.stream().sorted().map(PledgeFilter::token).toList());
        put(parameters, BELOW, below == null ? List.of() : List.of(below.toString()));
        put(parameters, TEXT, text.isEmpty() ? List.of() : List.of(text));
        return parameters;
    }

    /** The same of another period. */
    public PledgeFilter in(MandatePeriod other) {
        return new PledgeFilter(
                other, labels, policyArea, level, side, organisationId, ask, areaCode, marks, below, text);
    }

    /** Only those of them that bear this too. */
    public PledgeFilter and(PledgeMark mark) {
        var all = EnumSet.of(mark);
        all.addAll(marks);
        return new PledgeFilter(term, labels, policyArea, level, side, organisationId, ask, areaCode, all, below, text);
    }

    /** Only those of them that go by this label. */
    public PledgeFilter by(PledgeLabel label) {
        return new PledgeFilter(
                term, Set.of(label), policyArea, level, side, organisationId, ask, areaCode, marks, below, text);
    }

    /** Of the same period everything, or everything but parts where this lets none through. */
    public PledgeFilter opened() {
        var all = of(term);
        return marks.contains(PledgeMark.WHOLE) ? all.and(PledgeMark.WHOLE) : all;
    }

    /** Whether it lets everything of its period through, or everything but parts. */
    public boolean isOpen() {
        return equals(opened());
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private static String single(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static MandatePeriod term(String value) {
        try {
            return new MandatePeriod(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** "on_track,delayed", or each on its own. */
    private static <E extends Enum<E>> Set<E> choices(Class<E> of, List<String> values) {
        var chosen = new ArrayList<E>();
        for (var value : values) {
            for (var part : value.split(",")) {
                var one = choice(of, part.strip());
                if (one != null) {
                    chosen.add(one);
                }
            }
        }
        return chosen.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> of, String value) {
        return value.isEmpty()
                ? null
                : Arrays.stream(of.getEnumConstants())
                        .filter(one -> token(one).equals(value))
                        .findFirst()
                        .orElseThrow(PledgeFilter::invalid);
    }

    private static @Nullable String code(String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("[A-Z0-9]{1,8}")) {
            throw invalid();
        }
        return value;
    }

    private static @Nullable UUID id(String value) {
        try {
            return value.isEmpty() ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static String token(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static RefusedException invalid() {
        return new RefusedException("tracker.filter.invalid");
    }
}
