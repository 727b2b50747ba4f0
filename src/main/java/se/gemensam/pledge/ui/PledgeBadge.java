package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;

/** How a pledge stands: icon, word and, last, colour. */
final class PledgeBadge {

    private PledgeBadge() {}

    static StateBadge of(PledgeLabel label) {
        return new StateBadge(tone(label), icon(label), UI.getCurrent().getTranslation(label.textKey()));
    }

    private static StateBadge.Tone tone(PledgeLabel label) {
        return switch (label) {
            case DRAFT, NOT_STARTED, WRITTEN_OFF, NOT_ASSESSABLE -> StateBadge.Tone.NEUTRAL;
            case ON_TRACK, DECIDED, PARTLY_FULFILLED, VOTED_DOWN -> StateBadge.Tone.WAITING;
            case FULFILLED, FULFILLED_LATE -> StateBadge.Tone.GOOD;
            case DELAYED, NOT_FULFILLED -> StateBadge.Tone.TROUBLE;
        };
    }

    private static Icon icon(PledgeLabel label) {
        return switch (label) {
            case DRAFT -> Icon.PENCIL;
            case NOT_STARTED -> Icon.CIRCLE_DASHED;
            case ON_TRACK -> Icon.CIRCLE_DOT;
            case DELAYED -> Icon.CLOCK;
            case DECIDED, VOTED_DOWN -> Icon.GAVEL;
            case FULFILLED, FULFILLED_LATE -> Icon.CIRCLE_CHECK;
            case PARTLY_FULFILLED -> Icon.CHECK;
            case NOT_FULFILLED -> Icon.X;
            case WRITTEN_OFF -> Icon.TRASH_2;
            case NOT_ASSESSABLE -> Icon.INFO;
        };
    }
}
