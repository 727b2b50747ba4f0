package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * A measure: what a side does to keep a pledge.
 *
 * @param title 1–200 characters
 * @param organisationId who does it, of the own side
 * @param ownerId the member who does, of the own side
 * @param dueOn last day of it, in Europe/Stockholm
 * @param weight how much of the whole it is, from 1 to 5
 * @param dependsOn the measure of the same pledge that must be done first
 */
public record StepDraft(
        String title,
        UUID organisationId,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        int weight,
        @Nullable UUID dependsOn) {

    public static final int LONGEST_TITLE = 200;
    public static final int HEAVIEST = 5;

    public StepDraft {
        title = OneLine.of(title);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedException("step.title.invalid", LONGEST_TITLE);
        }
        if (weight < 1 || weight > HEAVIEST) {
            throw new RefusedException("step.weight.invalid");
        }
    }
}
