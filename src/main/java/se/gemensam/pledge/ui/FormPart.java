package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;

/** The form of a pledge on its page. */
@Component
class FormPart implements PledgePart {

    private final FormTools tools;

    FormPart(FormTools tools) {
        this.tools = tools;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 70 : 10;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new FormPanel(place, tools);
    }
}
