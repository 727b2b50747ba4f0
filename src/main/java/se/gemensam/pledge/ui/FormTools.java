package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.organisation.GeographyService;
import se.gemensam.platform.PolicyAreas;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgeService;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Members;

/** What the form of a pledge works with. */
@Component
record FormTools(
        PledgeService pledges,
        PledgeOverview overview,
        Presence presence,
        MemberService members,
        Members names,
        PolicyAreas areas,
        GeographyService geography) {}
