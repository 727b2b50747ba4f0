package se.gemensam.pledge;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/**
 * A field of the form of a pledge. Each is written on its own, so that two people who fill the same form in never write over each other.
 * Values travel as text: days as ISO dates, lists sorted and separated by commas, ids and enum names as they are, empty for none.
 */
public enum PledgeField {
    PROMISE(null, true),
    /** Year of the election that begins the mandate period. */
    TERM(null, true),
    LEVEL(null, true),
    /** Code of the kommun or region that it is about. */
    AREA(null, true),
    ADDRESSEE(null, true),
    ASK(null, true),
    DEADLINE(null, true),
    /** From 1 to 5. */
    WEIGHT(null, false),
    /** Whether it is on the short list. */
    TOP(null, false),
    POLICY_AREAS(null, false),
    EMPLOYER_QUESTION(null, false),
    COMPROMISE(null, false),
    PARTY_TASK(Side.PARTY, true),
    PARTY_NOTHING(Side.PARTY, true),
    PARTY_ORGANISATION(Side.PARTY, true),
    /** Who does a task can change hands without the promise being another. */
    PARTY_PERSON(Side.PARTY, false),
    PARTY_DUE(Side.PARTY, true),
    UNION_TASK(Side.UNION, true),
    UNION_NOTHING(Side.UNION, true),
    UNION_ORGANISATION(Side.UNION, true),
    UNION_PERSON(Side.UNION, false),
    UNION_DUE(Side.UNION, true);

    private final @Nullable Side side;
    private final boolean definition;

    PledgeField(@Nullable Side side, boolean definition) {
        this.side = side;
        this.definition = definition;
    }

    /** Whose it is to write; empty when it is both sides'. */
    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    /** Whether it is frozen once a body has adopted the pledge. */
    public boolean isDefinition() {
        return definition;
    }

    /** "TASK" of either side. */
    String ofCommitment() {
        return name().substring(name().indexOf('_') + 1);
    }

    /** @param part such as "TASK" */
    public static PledgeField of(Side side, String part) {
        return Arrays.stream(values())
                .filter(field -> field.side == side && field.ofCommitment().equals(part))
                .findFirst()
                .orElseThrow();
    }

    public String textKey() {
        return "pledge.field." + (side == null ? name() : ofCommitment());
    }
}
