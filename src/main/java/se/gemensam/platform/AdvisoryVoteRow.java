package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;

/**
 * An advisory vote as one of those whom it is for sees it.
 *
 * @param sectionTitle of the section that it is about; null when it is about the whole platform, or the section is gone
 * @param sectionId null too when there is nothing to open
 * @param openedBy the opener's name as the viewer may see it
 * @param lastDay through which it is open, in Europe/Stockholm
 * @param closedEarly whether somebody closed it before that
 * @param answered how many have answered
 * @param unanswered how many of those who are asked and are in the room today have not
 * @param result null as long as the viewer may not see it
 */
public record AdvisoryVoteRow(
        UUID id,
        UUID platformId,
        @Nullable UUID sectionId,
        @Nullable String sectionTitle,
        Audience audience,
        String question,
        String explanation,
        List<String> choices,
        String openedBy,
        Instant openedAt,
        LocalDate lastDay,
        Instant closesAt,
        boolean closedEarly,
        boolean open,
        AdvisoryVoteReveal reveal,
        Mine mine,
        int answered,
        int unanswered,
        @Nullable AdvisoryVoteResult result) {

    /** What the viewer can do about it now. */
    public enum Voice {
        ASKED,
        /** Has a role that only reads. */
        READS,
        /** Has stepped aside from what it is about. */
        ASIDE,
        CLOSED
    }

    /**
     * The viewer's own part in it.
     *
     * @param choice place of the answer among the choices; null when there is none
     * @param mayKeep whether the viewer may close it, and move its last day, while it is open
     * @param mayTakeBack whether it can be taken back
     */
    public record Mine(Voice voice, @Nullable Integer choice, String reason, boolean mayKeep, boolean mayTakeBack) {}

    public AdvisoryVoteRow {
        choices = List.copyOf(choices);
    }

    /** Whether both sides are asked. */
    public boolean isJoint() {
        return AdvisoryVote.isJoint(audience);
    }

    /** Whether the viewer is asked and has not answered. */
    public boolean waits() {
        return mine.voice() == Voice.ASKED && mine.choice() == null;
    }
}
