package se.gemensam.platform;

import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What of a consultation a member may see: its own side's invitations and answers, those who cooperate, and what was handed over. */
record ConsultationSight(Member viewer) {

    private boolean isOfASide() {
        return viewer.side() != Side.COOPERATING;
    }

    private boolean isOwn(ConsultationInvitation invitation) {
        return viewer.inside() && viewer.organisationId().equals(invitation.organisationId());
    }

    private boolean isOfOwnSide(ConsultationInvitation invitation) {
        return isOfASide() && viewer.inside() && invitation.side() == viewer.side();
    }

    /** Whether the viewer may know who it is that was asked. */
    boolean knows(ConsultationInvitation invitation) {
        return speaksFor(invitation)
                || isOfOwnSide(invitation)
                || (isOfASide() && invitation.side() == Side.COOPERATING);
    }

    /** Whether the viewer speaks for the organisation, or for the one that it answers through. */
    boolean speaksFor(ConsultationInvitation invitation) {
        return isOwn(invitation)
                || (viewer.inside()
                        && viewer.side() == invitation.side()
                        && invitation
                                .via()
                                .filter(viewer.organisationId()::equals)
                                .isPresent());
    }

    /** Whether the viewer may read an answer: a draft is its organisation's, then it is its side's, and then both sides'. */
    boolean reads(ConsultationInvitation invitation, ConsultationAnswer answer) {
        return speaksFor(invitation)
                || (answer.isHandedIn() && isOfOwnSide(invitation))
                || (answer.isHandedOver() && isOfASide());
    }
}
