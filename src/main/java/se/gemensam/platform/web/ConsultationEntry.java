package se.gemensam.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ConsultationBasis;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationOpinion;
import se.gemensam.platform.ConsultationSheet;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationWay;

/**
 * The fields of the page as they are filled in, also when they will not do: what is refused stands there again as it was typed.
 *
 * @param fields by name
 */
public record ConsultationEntry(Map<String, String> fields) {

    /** What stands there so far. */
    static ConsultationEntry of(ConsultationSheet sheet) {
        var form = sheet.form();
        var fields = new HashMap<String, String>();
        fields.put("stance", name(form.stance()));
        fields.put("joins", text(form.joins()));
        fields.put("words", form.words());
        fields.put("way", name(form.decision().way()));
        fields.put("body", form.decision().body());
        fields.put("day", text(form.decision().day()));
        fields.put("paragraph", form.decision().paragraph());
        form.sections().forEach((section, comment) -> {
            fields.put("opinion-" + section, name(comment.opinion()));
            fields.put("words-" + section, comment.words());
        });
        for (int place = 0; place < form.answers().size(); place++) {
            fields.put("answer-" + place, form.answers().get(place));
        }
        return new ConsultationEntry(fields);
    }

    /** For the page: empty where nothing is filled in. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * The draft that the page was made of.
     *
     * @throws RefusedException when it is none
     */
    ConsultationBasis basis() {
        try {
            return new ConsultationBasis(get("basis").isEmpty() ? null : Instant.parse(get("basis")));
        } catch (DateTimeException noMoment) {
            throw new RefusedException("consultation.changedMeanwhile");
        }
    }

    /** @throws RefusedException when something that is filled in will not do */
    ConsultationForm form(ConsultationSheet sheet) {
        var comments = new LinkedHashMap<UUID, ConsultationComment>();
        sheet.sections()
                .forEach(section -> comments.put(
                        section.id(),
                        new ConsultationComment(
                                constant(ConsultationOpinion.values(), "opinion-" + section.id()),
                                get("words-" + section.id()))));
        return new ConsultationForm(
                constant(ConsultationStance.values(), "stance"),
                joins(),
                new ConsultationDecision(
                        constant(ConsultationWay.values(), "way"), get("body"), day(), get("paragraph")),
                get("words"),
                comments,
                IntStream.range(0, sheet.questions().size())
                        .mapToObj(place -> get("answer-" + place))
                        .toList());
    }

    /** Whatever is none of them is none. */
    private <E extends Enum<E>> @Nullable E constant(E[] all, String field) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(get(field)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID joins() {
        try {
            return get("joins").isEmpty() ? null : UUID.fromString(get("joins"));
        } catch (IllegalArgumentException noId) {
            throw new RefusedException("consultation.joins.unknown");
        }
    }

    private @Nullable LocalDate day() {
        try {
            return get("day").isBlank() ? null : LocalDate.parse(get("day").strip());
        } catch (DateTimeException noDay) {
            throw new RefusedException("consultation.page.day.invalid");
        }
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Objects::toString).orElse("");
    }
}
