package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Platform;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** How far a platform has come, and the way to what comes next. */
class PhaseChip extends Composite<Anchor> {

    PhaseChip(Platform platform, String room) {
        var phase = platform.phase();
        var words = getTranslation("phase.chip", getTranslation("phase." + phase));
        getContent().setHref(PlatformNavigation.timetable(room, platform.id()));
        getContent().addClassName("phase-chip");
        getContent().add(badge(phase, words));
    }

    static StateBadge badge(Phase phase, String words) {
        return switch (phase) {
            case DRAFT, REVISION -> new StateBadge(Tone.NEUTRAL, Icon.PENCIL, words);
            case CONSULTATION -> new StateBadge(Tone.WAITING, Icon.MESSAGE_SQUARE, words);
            case DECISION -> new StateBadge(Tone.WAITING, Icon.LOCK, words);
            case ADOPTED -> new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, words);
        };
    }
}
