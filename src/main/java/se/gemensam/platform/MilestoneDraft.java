package se.gemensam.platform;

import java.time.LocalDate;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A day of a timetable as somebody writes it.
 *
 * @param who does it, 0–120 characters; empty for whoever does it as a rule
 * @param note 0–300 characters
 */
public record MilestoneDraft(MilestoneKind kind, LocalDate day, String who, String note) {

    public static final int LONGEST_WHO = 120;
    public static final int LONGEST_NOTE = 300;

    public MilestoneDraft {
        who = OneLine.of(who);
        note = OneLine.of(note);
        if (who.length() > LONGEST_WHO) {
            throw new RefusedException("milestone.who.tooLong", LONGEST_WHO);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("milestone.note.tooLong", LONGEST_NOTE);
        }
        if (kind == MilestoneKind.OTHER && note.isEmpty()) {
            throw new RefusedException("milestone.note.missing");
        }
        if (day.getYear() < 2000 || day.getYear() > 2099) {
            throw new RefusedException("milestone.day.bad");
        }
    }

    public MilestoneDraft on(LocalDate other) {
        return new MilestoneDraft(kind, other, who, note);
    }
}
