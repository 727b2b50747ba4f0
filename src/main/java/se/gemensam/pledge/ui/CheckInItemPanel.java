package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInPage;
import se.gemensam.pledge.CheckInReason;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;

/** Something on the agenda: what it is and why it is there, what was said, and what it came to. */
class CheckInItemPanel extends Composite<ListItem> {

    /** What is done with it. */
    interface Acts {

        String write(UUID item, CheckInField field, String before, String after);

        void remove(UUID item);
    }

    /** What its head says. */
    private record Head(CheckInPage.Item item, boolean mayArrange) {}

    private final Div head = new Div();
    private final Map<CheckInField, CheckInWriting> fields = new EnumMap<>(CheckInField.class);
    private final String workspace;
    private final Acts acts;
    private @Nullable Head shown;

    CheckInItemPanel(UUID item, String workspace, Acts acts) {
        this.workspace = workspace;
        this.acts = acts;
        head.addClassName("check-in-head");
        getContent().addClassName("check-in-item");
        getContent().add(head);
        for (var field : CheckInField.values()) {
            var writing = new CheckInWriting(field, (before, after) -> acts.write(item, field, before, after));
            fields.put(field, writing);
            getContent().add(writing);
        }
    }

    void show(CheckInPage.Item item, CheckInPage page) {
        fields.forEach((field, writing) -> writing.show(item.read(field), page.mayWriteDown()));
        var bare = new CheckInPage.Item(item.id(), item.title(), item.about(), item.reasons(), "", "");
        var now = new Head(bare, page.mayArrange());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        head.removeAll();
        var about = item.about();
        var title = about == null
                ? new H2(item.title())
                : new H2(new Anchor(
                        PledgeNavigation.pledge(workspace, about.pledgeId()), about.number() + " " + item.title()));
        head.add(title, marks(item));
        if (about != null && !about.said().isEmpty()) {
            head.add(said(about));
        }
        if (now.mayArrange()) {
            var remove = new Button(getTranslation("checkIn.remove"), Icon.X.create(), _ -> acts.remove(item.id()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("checkIn.remove.of", item.title()));
            head.add(remove);
        }
    }

    private Div marks(CheckInPage.Item item) {
        var marks = new Div();
        marks.addClassName("check-in-marks");
        var about = item.about();
        if (about != null) {
            marks.add(PledgeBadge.of(about.label()));
        }
        item.reasons().stream()
                .sorted()
                .map(reason -> new StateBadge(StateBadge.Tone.WAITING, icon(reason), getTranslation(reason.textKey())))
                .forEach(marks::add);
        return marks;
    }

    private static Icon icon(CheckInReason reason) {
        return switch (reason) {
            case DISPUTED -> Icon.SPLIT;
            case DUE -> Icon.CLOCK;
            case WITHOUT_EVIDENCE -> Icon.CIRCLE_DASHED;
        };
    }

    private Paragraph said(CheckInPage.About about) {
        var line = new Paragraph();
        line.addClassName("check-in-said");
        for (var side : new Side[] {Side.PARTY, Side.UNION}) {
            var outcome = about.said().get(side);
            if (outcome != null) {
                line.add(
                        SideMark.alone(Mark.valueOf(side.name())),
                        new Span(getTranslation(
                                "verdict.said", VerdictWords.side(side, this), VerdictWords.outcome(outcome, this))));
            }
        }
        return line;
    }
}
