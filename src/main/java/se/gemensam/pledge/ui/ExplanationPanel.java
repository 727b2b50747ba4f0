package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import se.gemensam.livetext.ui.LivePage;
import se.gemensam.livetext.ui.LiveSectionText;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgeText;

/** What the promise means and why it is given, which writers of both sides write together. It follows what others write by itself. */
class ExplanationPanel extends PledgePanel {

    private final LiveSectionText words;
    private final boolean explains;
    private final Paragraph lead = new Paragraph(getTranslation("pledge.words.explanation.lead"));

    ExplanationPanel(PledgeText text, PledgePlace place) {
        explains = text.explains();
        words = new LiveSectionText(text.documentId(), text.version(), text.html());
        lead.addClassName("soft");
        var live = new LivePage(place.room().me());
        live.add(words);
        addClassName("pledge-explanation");
        getContent().add(new H2(getTranslation("pledge.words.explanation")), lead, live);
    }

    @Override
    void show(PledgePage page) {
        var writable = page.acts().contains(PledgeAct.WRITE) && page.lifecycle() != PledgeLifecycle.WRITTEN_OFF;
        words.setWritable(writable);
        lead.setVisible(writable);
        setVisible(writable || explains || page.lifecycle() == PledgeLifecycle.DRAFT); // a draft is being explained
    }
}
