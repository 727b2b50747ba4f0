package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/** Something that reads otherwise in one definition of a pledge than in another. Values are as {@link PledgeField} says. */
public sealed interface PledgeDifference {

    String before();

    String after();

    /** A field of the form. */
    record OfField(PledgeField field, String before, String after) implements PledgeDifference {}

    /** A part of a figure. Of a new or removed one only its name is told, as the other is empty. */
    record OfFigure(String figure, Part part, String before, String after) implements PledgeDifference {}

    /** What a figure can say. */
    enum Part {
        NAME,
        UNIT,
        BASELINE,
        BASELINE_ON,
        TARGET,
        TARGET_HIGH,
        TARGET_ON,
        OUT_OF,
        WHOLE,
        SOURCE,
        REPORTER,
        STEPS;

        public String textKey() {
            return "jointPledge.figure." + name();
        }

        private String of(IndicatorDraft says) {
            return switch (this) {
                case NAME -> says.name();
                case UNIT -> says.unit();
                case BASELINE -> amount(says.baseline());
                case BASELINE_ON -> day(says.baselineOn());
                case TARGET -> amount(says.target());
                case TARGET_HIGH -> amount(says.targetHigh());
                case TARGET_ON -> day(says.targetOn());
                case OUT_OF -> amount(says.outOf());
                case WHOLE -> says.whole();
                case SOURCE -> says.source();
                case REPORTER -> says.reporter();
                case STEPS -> says.steps().stream().map(Part::step).collect(Collectors.joining("; "));
            };
        }

        private static String step(IndicatorStep step) {
            return List.of(step.name(), day(step.dueOn()), amount(step.target())).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static String amount(@Nullable BigDecimal amount) {
            return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
        }

        private static String day(@Nullable LocalDate day) {
            return Objects.toString(day, "");
        }
    }

    /** In the order of the form. */
    static List<PledgeDifference> between(PledgeDefinition before, PledgeDefinition after) {
        var differences = new ArrayList<PledgeDifference>();
        for (var field : PledgeField.values()) {
            if (field.isDefinition() && !text(before, field).equals(text(after, field))) {
                differences.add(new OfField(field, text(before, field), text(after, field)));
            }
        }
        var old = byId(before);
        var young = byId(after);
        old.forEach((id, says) -> {
            var now = young.get(id);
            if (now == null) {
                differences.add(new OfFigure(says.name(), Part.NAME, says.name(), ""));
            } else {
                differences.addAll(between(says, now));
            }
        });
        young.forEach((id, says) -> {
            if (!old.containsKey(id)) {
                differences.addAll(ofNew(says));
            }
        });
        return differences;
    }

    private static List<PledgeDifference> between(IndicatorDraft before, IndicatorDraft after) {
        var differences = new ArrayList<PledgeDifference>();
        for (var part : Part.values()) {
            if (!part.of(before).equals(part.of(after))) {
                differences.add(new OfFigure(before.name(), part, part.of(before), part.of(after)));
            }
        }
        return differences;
    }

    private static List<PledgeDifference> ofNew(IndicatorDraft says) {
        var differences = new ArrayList<PledgeDifference>();
        for (var part : Part.values()) {
            if (!part.of(says).isEmpty()) {
                differences.add(new OfFigure(says.name(), part, "", part.of(says)));
            }
        }
        return differences;
    }

    private static Map<UUID, IndicatorDraft> byId(PledgeDefinition definition) {
        var figures = new LinkedHashMap<UUID, IndicatorDraft>();
        definition.indicators().forEach(measure -> figures.put(measure.id(), measure.says()));
        return figures;
    }

    /** How a field of a definition reads, as in the form. */
    static String text(PledgeDefinition definition, PledgeField field) {
        return switch (field) {
            case PROMISE -> definition.promise();
            case TERM -> String.valueOf(definition.term());
            case LEVEL -> text(definition.level());
            case AREA -> text(definition.areaCode());
            case ADDRESSEE -> definition.addressee();
            case ASK -> text(definition.ask());
            case DEADLINE -> text(definition.deadline());
            case PARTY_TASK -> definition.party().task();
            case PARTY_NOTHING -> definition.party().nothing();
            case PARTY_ORGANISATION -> of(definition, Side.PARTY, PledgeDefinition.Task::organisationId);
            case PARTY_DUE -> of(definition, Side.PARTY, PledgeDefinition.Task::dueOn);
            case UNION_TASK -> definition.union().task();
            case UNION_NOTHING -> definition.union().nothing();
            case UNION_ORGANISATION -> of(definition, Side.UNION, PledgeDefinition.Task::organisationId);
            case UNION_DUE -> of(definition, Side.UNION, PledgeDefinition.Task::dueOn);
            case WEIGHT, TOP, POLICY_AREAS, EMPLOYER_QUESTION, COMPROMISE, PARTY_PERSON, UNION_PERSON -> "";
        };
    }

    private static String of(
            PledgeDefinition definition, Side side, Function<PledgeDefinition.Task, @Nullable Object> part) {
        return text(part.apply(definition.task(side)));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
