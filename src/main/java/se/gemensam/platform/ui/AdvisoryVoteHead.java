package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.PageHeader;

/** What is asked, of whom, by whom and until when; and what its keepers can do with it. */
class AdvisoryVoteHead extends Composite<Div> {

    /** What whoever keeps a vote does with it. */
    interface Acts {

        void extend();

        void close();

        void takeBack();
    }

    AdvisoryVoteHead(AdvisoryVoteRow vote, String room, Map<UUID, String> names, Acts acts) {
        var header = new PageHeader(vote.question()).lead(getTranslation("vote.advisory"));
        if (vote.mine().mayKeep() || vote.mine().mayTakeBack()) {
            header.actions(menu(vote, acts));
        }
        var marks = new Div(
                new AudienceMark(vote.audience(), names),
                AdvisoryVoteWords.state(vote, this),
                new Span(AdvisoryVoteWords.until(vote, this, new Formats(getLocale()))));
        marks.addClassName("vote-marks");
        getContent().addClassName("vote-head");
        getContent().add(header, marks, about(vote, room));
        if (!vote.explanation().isEmpty()) {
            var explanation = new Paragraph(vote.explanation());
            explanation.addClassName("vote-explanation");
            getContent().add(explanation);
        }
        var named = new Paragraph(Icon.EYE.create(), new Span(getTranslation("vote.named")));
        named.addClassNames("menu-line", "vote-named");
        getContent().add(named);
    }

    private Menu menu(AdvisoryVoteRow vote, Acts acts) {
        var menu = new Menu(getTranslation("platform.more"));
        if (vote.mine().mayKeep()) {
            menu.item(Icon.CALENDAR, getTranslation("vote.extend"), acts::extend);
            menu.item(Icon.LOCK, getTranslation("vote.close"), acts::close);
        }
        return vote.mine().mayTakeBack()
                ? menu.item(Icon.UNDO_2, getTranslation("vote.takeBack"), acts::takeBack)
                : menu;
    }

    private Paragraph about(AdvisoryVoteRow vote, String room) {
        var line = new Paragraph();
        line.addClassName("soft");
        line.add(new Span(
                getTranslation("vote.openedBy", vote.openedBy(), new Formats(getLocale()).moment(vote.openedAt()))));
        var title = vote.sectionTitle();
        if (title != null) {
            line.add(new Span(" · " + getTranslation("vote.about") + " "));
            var words = title.isBlank() ? getTranslation("section.untitled") : title;
            line.add(
                    vote.sectionId() == null
                            ? new Span(words)
                            : new Anchor(PlatformNavigation.section(room, vote.platformId(), vote.sectionId()), words));
        }
        return line;
    }

    static boolean saysTheSame(AdvisoryVoteRow one, AdvisoryVoteRow other) {
        return one.open() == other.open()
                && one.waits() == other.waits()
                && one.lastDay().equals(other.lastDay())
                && one.mine().mayKeep() == other.mine().mayKeep()
                && one.mine().mayTakeBack() == other.mine().mayTakeBack()
                && Objects.equals(one.mine().choice(), other.mine().choice())
                && Objects.equals(one.sectionTitle(), other.sectionTitle())
                && Objects.equals(one.sectionId(), other.sectionId());
    }
}
