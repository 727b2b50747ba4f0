package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.ui.Conversation;
import se.gemensam.discussion.ui.RecusalLine;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgePage;
import se.gemensam.workspace.Audience;

/**
 * The talk about a pledge, each thread for those whom it is meant for, and who has stepped aside from deciding about it; of whoever is asked
 * for a verdict that stands beside the verdict.
 */
class TalkPanel extends PledgePanel {

    private final TalkPart part;
    private final PledgePlace place;
    private final Conversation talk;
    private final RecusalLine aside;
    private @Nullable Audience preferred;

    TalkPanel(TalkPart part, PledgePlace place) {
        this.part = part;
        this.place = place;
        talk = part.conversation(place);
        aside = part.recusals(place, this::refresh);
        addClassName("pledge-talk");
        getContent().add(new H2(getTranslation("pledge.words.talk")), aside, talk);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        part.listen(this, place, () -> place.follow(this, this::refresh));
    }

    @Override
    void show(PledgePage page) {
        var next = preferred(page);
        if (!next.equals(preferred)) {
            preferred = next;
            talk.show(page.id(), next);
            aside.show(page.id());
        }
        aside.setVisible(!VerdictPanel.asks(page));
    }

    private void refresh() {
        talk.refresh();
        aside.show(place.id());
    }

    /** Where words can do harm they begin among one's own. */
    private static Audience preferred(PledgePage page) {
        return Boolean.parseBoolean(page.field(PledgeField.EMPLOYER_QUESTION))
                ? new Audience.OneSide(page.viewer().side())
                : new Audience.Room();
    }
}
