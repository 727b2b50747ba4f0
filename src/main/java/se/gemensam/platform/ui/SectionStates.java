package se.gemensam.platform.ui;

import se.gemensam.platform.SectionRow;
import se.gemensam.platform.SectionStatus;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** The words and marks for a section's state. */
final class SectionStates {

    private SectionStates() {}

    static String key(SectionRow row) {
        if (row.status() == SectionStatus.DRAFT && row.agreedByParty()) {
            return "section.status.agreedByParty";
        }
        if (row.status() == SectionStatus.DRAFT && row.agreedByUnion()) {
            return "section.status.agreedByUnion";
        }
        return "section.status." + row.status();
    }

    static StateBadge badge(SectionRow row, String words) {
        return switch (row.status()) {
            case AGREED -> new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, words);
            case PARKED -> new StateBadge(Tone.WAITING, Icon.CLOCK, words);
            case DRAFT ->
                row.agreedByParty() || row.agreedByUnion()
                        ? new StateBadge(Tone.WAITING, Icon.CIRCLE_DOT, words)
                        : new StateBadge(Tone.NEUTRAL, Icon.CIRCLE_DASHED, words);
        };
    }
}
