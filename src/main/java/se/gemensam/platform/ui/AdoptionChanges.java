package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.gemensam.platform.AdoptionPage.Change;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What has changed since the papers went out, before and after, and what waits for an answer. */
class AdoptionChanges extends Composite<Div> {

    /** What an editor answers. */
    interface Answers {

        void confirm(UUID change);

        void decline(UUID change);
    }

    private final Answers answers;
    private final Function<UUID, String> path;

    AdoptionChanges(List<Change> changes, Function<UUID, String> path, Answers answers) {
        this.answers = answers;
        this.path = path;
        getContent().addClassName("adoption-changes");
        changes.forEach(change -> getContent().add(shown(change)));
    }

    private Component shown(Change change) {
        var head = new Div(new H3(getTranslation("late.of." + change.kind(), change.section())), badge(change));
        head.addClassName("adoption-head");
        var from = new Div(new SideMark(Mark.valueOf(change.side().name()), change.organisation()));
        from.addClassName("amendment-from");
        from.add(new Paragraph(where(change)));
        var all = new Article(head, from);
        if (!change.reason().isEmpty()) {
            all.add(new Paragraph(change.reason()));
        }
        if (!change.comparison().isSame()) {
            all.add(new ComparedText(change.comparison(), true));
        }
        if (change.state() == LateChangeState.DRAFT) {
            all.add(new Anchor(path.apply(change.id()), getTranslation("late.write")));
        }
        if (change.answerable()) {
            var yes = new Button(
                    getTranslation("correction.confirm"), Icon.CHECK.create(), _ -> answers.confirm(change.id()));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            var no = new Button(getTranslation("correction.decline"), _ -> answers.decline(change.id()));
            var row = new Div(yes, no);
            row.addClassName("toolbar");
            all.add(row);
        }
        return all;
    }

    private String where(Change change) {
        if (change.kind() == LateChangeKind.CORRECTION || change.body().isEmpty()) {
            return change.author();
        }
        return change.paragraph().isEmpty()
                ? change.body()
                : getTranslation("late.decided", change.body(), change.paragraph());
    }

    private StateBadge badge(Change change) {
        var words = getTranslation("late.state." + change.state());
        return switch (change.state()) {
            case DONE -> new StateBadge(Tone.GOOD, Icon.CIRCLE_CHECK, words);
            case DRAFT -> new StateBadge(Tone.NEUTRAL, Icon.CIRCLE_DASHED, words);
            case OFFERED, PENDING -> new StateBadge(Tone.WAITING, Icon.CLOCK, words);
            case APART -> new StateBadge(Tone.WAITING, Icon.SPLIT, words);
            case DECLINED, WITHDRAWN -> new StateBadge(Tone.NEUTRAL, Icon.X, words);
        };
    }
}
