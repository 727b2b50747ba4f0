package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.pledge.PledgePublicationService;

/** On the page of a pledge: whether everybody may read it. */
@Component
class PublicPart implements PledgePart {

    private final PledgePublicationService publications;

    PublicPart(PledgePublicationService publications) {
        this.publications = publications;
    }

    @Override
    public int order(boolean adopted) {
        return 90;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new PublicPanel(publications);
    }
}
