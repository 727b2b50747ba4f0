package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationLine;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationState;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What is said of a consultation and its answers, in the language of the page. */
final class ConsultationWords {

    private ConsultationWords() {}

    /** @param joins name of the organisation whose answer is joined in */
    static String stance(@Nullable ConsultationStance stance, @Nullable String joins, Component page) {
        if (stance == null) {
            return "";
        }
        return stance == ConsultationStance.JOINS && joins != null
                ? page.getTranslation("consultation.joins", joins)
                : page.getTranslation("consultation.stance." + stance);
    }

    static StateBadge state(ConsultationLine line, Component page) {
        var word = page.getTranslation("consultation.state." + line.state());
        return switch (line.state()) {
            case WAITING -> new StateBadge(Tone.WAITING, Icon.CLOCK, word);
            case DRAFT -> new StateBadge(Tone.WAITING, Icon.PENCIL, word);
            case THROUGH -> new StateBadge(Tone.NEUTRAL, Icon.CORNER_DOWN_RIGHT, word);
            case ANSWERED -> new StateBadge(Tone.GOOD, Icon.CHECK, word);
            case HANDED_OVER -> new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, word);
            case SILENT -> new StateBadge(Tone.TROUBLE, Icon.CIRCLE_ALERT, word);
        };
    }

    /** "Styrelsen 12 november 2026 § 64"; empty when nothing is told. */
    static String decision(ConsultationDecision decision, Component page, Formats formats) {
        if (decision.way() == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(
                decision.way() == ConsultationWay.CHAIR && decision.body().isEmpty()
                        ? page.getTranslation("consultation.way.CHAIR")
                        : decision.body());
        var day = decision.day();
        if (day != null) {
            parts.add(formats.day(day));
        }
        if (!decision.paragraph().isEmpty()) {
            parts.add("§ " + decision.paragraph());
        }
        return String.join(" ", parts);
    }

    /** What else is to be known of one who is asked. */
    static String about(ConsultationLine line, Component page, Formats formats) {
        var parts = new ArrayList<String>();
        var answered = line.answeredOn();
        if (answered != null && line.channel() != null) {
            parts.add(page.getTranslation("consultation.came." + line.channel(), formats.day(answered)));
        }
        var decided = decision(line.decision(), page, formats);
        if (!decided.isEmpty()) {
            parts.add(decided);
        }
        if (line.via() != null) {
            parts.add(page.getTranslation("consultation.via.short", line.via()));
        }
        if (line.extended() && answered == null) {
            parts.add(page.getTranslation("consultation.extended.to", formats.day(line.lastDay())));
        }
        if (!line.addresses().isEmpty() && answered == null) {
            parts.add(page.getTranslation("consultation.addresses.to", String.join(", ", line.addresses())));
        }
        return String.join(" · ", parts);
    }

    /** "4 av 12 har svarat". */
    static String turnout(List<ConsultationLine> lines, Component page) {
        long answered = lines.stream()
                .filter(line -> line.state() == ConsultationState.ANSWERED
                        || line.state() == ConsultationState.HANDED_OVER
                        || line.state() == ConsultationState.THROUGH)
                .count();
        return page.getTranslation("consultation.turnout", answered, lines.size());
    }
}
