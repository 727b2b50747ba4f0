package se.gemensam.pledge.ui;

import org.springframework.stereotype.Component;
import se.gemensam.pledge.PledgeTexts;

/** The text that explains a pledge, on its page. */
@Component
class ExplanationPart implements PledgePart {

    private final PledgeTexts texts;

    ExplanationPart(PledgeTexts texts) {
        this.texts = texts;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 72 : 12;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new ExplanationPanel(texts.of(place.id()), place);
    }
}
