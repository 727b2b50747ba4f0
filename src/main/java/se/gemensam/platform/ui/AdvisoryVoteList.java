package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.shell.Formats;

/** Advisory votes, each with whom it is for, until when, and what it asks of the viewer. */
class AdvisoryVoteList extends Composite<UnorderedList> {

    private final Map<UUID, String> names;

    /**
     * @param names of organisations that audiences speak of
     * @param path where a vote is opened
     */
    AdvisoryVoteList(List<AdvisoryVoteRow> votes, Map<UUID, String> names, Function<UUID, String> path) {
        this.names = names;
        getContent().addClassNames("rows", "vote-list");
        votes.forEach(vote -> getContent().add(new ListItem(line(vote, path.apply(vote.id())))));
    }

    private Anchor line(AdvisoryVoteRow vote, String path) {
        var question = new Span(vote.question());
        question.addClassName("row-title");
        var about = new Span(AdvisoryVoteWords.until(vote, this, new Formats(getLocale())) + " · "
                + AdvisoryVoteWords.turnout(vote, this));
        about.addClassName("soft");
        var words = new Div(question, about);
        words.addClassName("vote-line");
        var marks = new Div(new AudienceMark(vote.audience(), names), AdvisoryVoteWords.state(vote, this));
        marks.addClassName("vote-marks");
        return new Anchor(path, words, marks);
    }
}
