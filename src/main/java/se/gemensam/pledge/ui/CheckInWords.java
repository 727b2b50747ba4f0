package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import se.gemensam.pledge.CheckInState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;

/** What is said of check-ins. */
final class CheckInWords {

    private CheckInWords() {}

    static StateBadge state(CheckInState state) {
        var word = UI.getCurrent().getTranslation(state.textKey());
        return switch (state) {
            case PLANNED -> new StateBadge(StateBadge.Tone.WAITING, Icon.CALENDAR, word);
            case HELD -> new StateBadge(StateBadge.Tone.GOOD, Icon.CIRCLE_CHECK, word);
            case CANCELLED -> new StateBadge(StateBadge.Tone.NEUTRAL, Icon.X, word);
        };
    }
}
