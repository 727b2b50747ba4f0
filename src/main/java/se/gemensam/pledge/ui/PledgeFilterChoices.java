package se.gemensam.pledge.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.PolicyArea;
import se.gemensam.platform.PolicyAreas;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeTracker;
import se.gemensam.workspace.WorkspaceRow;

/** What pledges of a room can be filtered by. */
@Component
class PledgeFilterChoices {

    /** The choices of one room. */
    record Choices(
            List<MandatePeriod> terms,
            List<PolicyArea> policyAreas,
            List<OrganisationRow> organisations,
            List<AreaRow> areas) {}

    private final PledgeTracker tracker;
    private final PolicyAreas policyAreas;
    private final GeographyService geography;

    PledgeFilterChoices(PledgeTracker tracker, PolicyAreas policyAreas, GeographyService geography) {
        this.tracker = tracker;
        this.policyAreas = policyAreas;
        this.geography = geography;
    }

    Choices of(WorkspaceRow room) {
        var ours = room.organisations().stream()
                .filter(organisation -> organisation.side() != Side.COOPERATING)
                .toList();
        var codes = ours.stream()
                .flatMap(organisation -> organisation.areas().stream())
                .toList();
        var areas = geography.areas();
        var near = areas.stream().filter(area -> codes.contains(area.code())).toList();
        return new Choices(tracker.terms(room.id()), policyAreas.inOrder(), ours, near.isEmpty() ? areas : near);
    }
}
