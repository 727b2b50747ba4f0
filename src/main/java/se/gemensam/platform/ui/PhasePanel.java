package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.gemensam.organisation.Side;
import se.gemensam.platform.JointKind;
import se.gemensam.platform.JointRow;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Toolbar;

/** Where the platform is among its phases, what has been proposed about that, and what a convener can propose. */
class PhasePanel extends Composite<Section> {

    /** What a convener proposes to the other side. */
    interface Proposals extends JointList.Answers {

        void phase(Phase to);

        void reopening();

        void closing(SectionRow section);
    }

    private static final Set<JointKind> ELSEWHERE = Set.of(JointKind.TIMETABLE, JointKind.PUBLICATION);

    private final Outline outline;
    private final List<JointRow> open;
    private final Proposals proposals;

    /** @param hasCounterpart whether the other side has somebody who can answer */
    PhasePanel(Outline outline, List<JointRow> open, boolean hasCounterpart, Proposals proposals) {
        this.outline = outline;
        this.open = open.stream().filter(row -> !ELSEWHERE.contains(row.kind())).toList();
        this.proposals = proposals;
        var phase = outline.platform().phase();
        getContent().addClassName("phases");
        getContent()
                .add(
                        new H2(getTranslation("phase.title")),
                        new PhaseLine(phase),
                        new Paragraph(getTranslation("phase.about." + phase)));
        if (!this.open.isEmpty()) {
            getContent().add(new JointList(this.open, proposals));
        }
        showReopened();
        if (outline.may(PlatformAct.LEAD)) {
            if (hasCounterpart) {
                getContent().add(new Toolbar(buttons(phase)));
            } else {
                var nobody = new Paragraph(getTranslation(
                        "joint.nobody." + (outline.viewer().side() == Side.PARTY ? Side.UNION : Side.PARTY)));
                nobody.addClassName("read-only");
                getContent().add(nobody);
            }
        }
    }

    private void showReopened() {
        var rows = outline.sections().stream()
                .filter(row -> outline.reopened().contains(row.id()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("reopened");
        rows.forEach(row -> {
            var line = new ListItem(new Span(getTranslation("phase.reopened", row.number(), title(row))));
            if (outline.may(PlatformAct.LEAD) && !isAsked(JointKind.CLOSING)) {
                var close = new Button(getTranslation("joint.close"), Icon.LOCK.create(), _ -> proposals.closing(row));
                close.setAriaLabel(getTranslation("joint.close.of", row.number()));
                close.addThemeVariants(ButtonVariant.TERTIARY);
                line.add(close);
            }
            list.add(line);
        });
        getContent().add(list);
    }

    private String title(SectionRow row) {
        return row.title().isBlank() ? getTranslation("section.untitled") : row.title();
    }

    private boolean isAsked(JointKind kind) {
        return open.stream().anyMatch(row -> row.kind() == kind);
    }

    private Button[] buttons(Phase phase) {
        var buttons = new ArrayList<Button>();
        if (!isAsked(JointKind.PHASE)) {
            phase.next().ifPresent(next -> {
                var on = new Button(
                        getTranslation("phase.propose", getTranslation("phase." + next)),
                        Icon.ARROW_RIGHT.create(),
                        _ -> proposals.phase(next));
                on.addThemeVariants(ButtonVariant.PRIMARY);
                buttons.add(on);
            });
            phase.previous()
                    .ifPresent(previous -> buttons.add(new Button(
                            getTranslation("phase.propose.back", getTranslation("phase." + previous)),
                            _ -> proposals.phase(previous))));
        }
        if (phase.isFrozen() && outline.reopened().size() < outline.sections().size()) {
            buttons.add(new Button(getTranslation("joint.reopen"), _ -> proposals.reopening()));
        }
        return buttons.toArray(Button[]::new);
    }
}
