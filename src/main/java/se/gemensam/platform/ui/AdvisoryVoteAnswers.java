package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteResult;
import se.gemensam.platform.AdvisoryVoteResult.Answer;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What was answered: each choice side by side in words, numbers and bars, and then everybody's answer with its reason. */
class AdvisoryVoteAnswers extends Composite<Section> {

    private final AdvisoryVoteRow vote;

    AdvisoryVoteAnswers(AdvisoryVoteRow vote) {
        this.vote = vote;
        getContent().addClassName("vote-answers");
        getContent().add(new H2(getTranslation(vote.isJoint() ? "vote.result" : "vote.result.own")));
        var result = vote.result();
        if (result == null) {
            getContent()
                    .add(
                            new Paragraph(AdvisoryVoteWords.turnout(vote, this)),
                            soft(getTranslation("vote.hidden." + vote.reveal())));
        } else {
            show(result);
        }
    }

    private void show(AdvisoryVoteResult result) {
        var said = new Paragraph(AdvisoryVoteWords.said(vote, result, this));
        said.addClassName("vote-said");
        getContent().add(said, soft(silent(result)));
        var choices = new UnorderedList();
        choices.addClassName("vote-choices");
        IntStream.range(0, vote.choices().size()).forEach(place -> choices.add(choice(result, place)));
        getContent().add(choices);
        if (!result.answers().isEmpty()) {
            getContent().add(new H2(getTranslation("vote.reasons")));
            IntStream.range(0, vote.choices().size()).forEach(place -> addReasons(result, place));
        }
    }

    private String silent(AdvisoryVoteResult result) {
        return getTranslation(
                "vote.unanswered",
                result.sides().stream()
                        .map(side -> AdvisoryVoteWords.side(side.side(), this) + " " + side.unanswered())
                        .collect(Collectors.joining(", ")));
    }

    private ListItem choice(AdvisoryVoteResult result, int place) {
        var words = new H3(vote.choices().get(place));
        var line = new ListItem(words);
        result.sides()
                .forEach(side -> line.add(bar(
                        new SideMark(Mark.valueOf(side.side().name()), AdvisoryVoteWords.side(side.side(), this)),
                        side.side().name(),
                        side.counts().get(place),
                        side.answered())));
        if (result.sides().size() > 1) {
            line.add(bar(new Span(getTranslation("vote.total")), "all", result.total(place), result.answered()));
        }
        return line;
    }

    private Div bar(Component whose, String of, int count, int all) {
        var bar = new ProgressBar(0, Math.max(1, all), count);
        bar.addClassName("vote-bar-" + of.toLowerCase(Locale.ROOT));
        bar.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(getTranslation("vote.count", count, all));
        number.addClassName("vote-count");
        var line = new Div(whose, bar, number);
        line.addClassName("vote-side");
        return line;
    }

    private void addReasons(AdvisoryVoteResult result, int place) {
        var given = new UnorderedList();
        given.addClassName("vote-reasons");
        result.answers().stream()
                .filter(answer -> answer.choice() == place)
                .forEach(answer -> given.add(reason(answer)));
        if (given.getComponentCount() > 0) {
            getContent().add(new H3(vote.choices().get(place)), given);
        }
    }

    private static ListItem reason(Answer answer) {
        var who = new Span(SideMark.alone(mark(answer.side())), new Span(answer.who()));
        who.addClassName("vote-who");
        var line = new ListItem(who);
        if (!answer.reason().isEmpty()) {
            var words = new Paragraph(answer.reason());
            words.addClassName("vote-reason");
            line.add(words);
        }
        return line;
    }

    private static Mark mark(Side side) {
        return Mark.valueOf(side.name());
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
