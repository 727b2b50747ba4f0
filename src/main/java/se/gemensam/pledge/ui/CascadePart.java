package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;

/** The parts of a pledge that each kommun carries out. */
@Component
class CascadePart implements PledgePart {

    private final CascadeTools tools;

    CascadePart(CascadeTools tools) {
        this.tools = tools;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 30 : 40;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new CascadePanel(place, tools);
    }
}
