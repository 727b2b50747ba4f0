package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * A check-in with its agenda, as a member of either side may see it.
 *
 * @param begins whether its day has come
 * @param acts what the viewer may do
 */
public record CheckInPage(
        UUID id,
        UUID workspaceId,
        String title,
        LocalDate day,
        String place,
        CheckInState state,
        boolean begins,
        List<Item> items,
        Set<PledgeAct> acts,
        Member viewer) {

    public CheckInPage {
        items = List.copyOf(items);
        acts = Set.copyOf(acts);
    }

    /**
     * Something on the agenda.
     *
     * @param title the promise of the pledge, or the topic
     * @param about null for a topic in somebody's words
     * @param reasons why it is there by itself; empty for what was added by hand
     */
    public record Item(
            UUID id, String title, @Nullable About about, Set<CheckInReason> reasons, String note, String conclusion) {

        public Item {
            reasons = Set.copyOf(reasons);
        }

        public String read(CheckInField field) {
            return switch (field) {
                case NOTE -> note;
                case CONCLUSION -> conclusion;
            };
        }
    }

    /**
     * The pledge.
     *
     * @param number as "L7"
     * @param said what the sides said when they last differed; empty when they do not
     */
    public record About(UUID pledgeId, String number, PledgeLabel label, Map<Side, PledgeOutcome> said) {

        public About {
            said = Map.copyOf(said);
        }
    }

    /** Whether the viewer can write down what is said now. */
    public boolean mayWriteDown() {
        return state == CheckInState.HELD && acts.contains(PledgeAct.WRITE);
    }

    /** Whether the viewer can put things on the agenda and take them off. */
    public boolean mayArrange() {
        return state != CheckInState.CANCELLED && acts.contains(PledgeAct.WRITE);
    }

    /** Whether the viewer can move it, begin it or cancel it. */
    public boolean mayPlan() {
        return state == CheckInState.PLANNED && acts.contains(PledgeAct.LEAD);
    }
}
