package se.gemensam.pledge.ui;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.pledge.PledgeProposalService;

/** What takes both sides once a pledge is in force. */
@Component
class JointPart implements PledgePart {

    private final PledgeProposalService proposals;
    private final GeographyService geography;

    JointPart(PledgeProposalService proposals, GeographyService geography) {
        this.proposals = proposals;
        this.geography = geography;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 8 : 25;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new JointPanel(
                place,
                proposals,
                () -> geography.areas().stream().collect(Collectors.toMap(AreaRow::code, AreaRow::name)));
    }
}
