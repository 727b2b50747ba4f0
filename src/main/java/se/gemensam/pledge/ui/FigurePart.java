package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;

/** How a pledge is measured, and what the figures say. */
@Component
class FigurePart implements PledgePart {

    private final FigureTools tools;

    FigurePart(FigureTools tools) {
        this.tools = tools;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 20 : 30;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new FigurePanel(place, tools);
    }
}
