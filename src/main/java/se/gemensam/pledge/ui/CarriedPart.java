package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.pledge.CarryOverService;

/** On the page of a pledge: which one of the period before it has come from. */
@Component
class CarriedPart implements PledgePart {

    private final CarryOverService carrying;

    CarriedPart(CarryOverService carrying) {
        this.carrying = carrying;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 80 : 95;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new CarriedPanel(place.slug(), carrying);
    }
}
