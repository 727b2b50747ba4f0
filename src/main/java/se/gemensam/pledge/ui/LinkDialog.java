package se.gemensam.pledge.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.CascadeChoice;
import se.gemensam.pledge.LinkedFigures;
import se.gemensam.pledge.PledgePage.Figure;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.FormDialog;

/** Asks which pledge another is to be a part of, and which of their figures go together. */
class LinkDialog extends FormDialog {

    /** Puts it under that pledge, or proposes to; may refuse. */
    interface Linked {

        void to(UUID above, @Nullable LinkedFigures figures);
    }

    private final ComboBox<CascadeChoice> above = new ComboBox<>(getTranslation("cascade.link.above"));
    private final Select<Figure> mine = new ChoiceField<>();
    private final Select<CascadeChoice.Figure> theirs = new ChoiceField<>();
    private final Linked linked;

    LinkDialog(List<Figure> figures, List<CascadeChoice> choices, Linked linked) {
        super("cascade.link", "cascade.link.done");
        this.linked = linked;
        above.setItems(choices);
        above.setItemLabelGenerator(this::name);
        above.setHelperText(getTranslation("cascade.link.above.help"));
        above.addValueChangeListener(change -> offer(change.getValue()));
        mine.setLabel(getTranslation("cascade.link.mine"));
        mine.setItems(figures);
        mine.setItemLabelGenerator(figure -> figure == null ? "" : figure.says().name());
        mine.setEmptySelectionAllowed(true);
        mine.setVisible(!figures.isEmpty());
        theirs.setLabel(getTranslation("cascade.link.theirs"));
        theirs.setItemLabelGenerator(figure -> figure == null ? "" : figure.name());
        theirs.setEmptySelectionAllowed(true);
        theirs.setVisible(false);
        if (figures.size() == 1) {
            mine.setValue(figures.getFirst());
        }
        fields(new Paragraph(getTranslation("cascade.link.lead")), above, mine, theirs);
    }

    private String name(CascadeChoice choice) {
        var name = choice.number() + " " + choice.promise();
        return choice.room().isEmpty() ? name : choice.room() + ": " + name;
    }

    private void offer(@Nullable CascadeChoice choice) {
        var figures = choice == null ? List.<CascadeChoice.Figure>of() : choice.figures();
        theirs.setItems(figures);
        theirs.setVisible(!figures.isEmpty());
        if (figures.size() == 1) {
            theirs.setValue(figures.getFirst());
        }
    }

    @Override
    protected void send() {
        var chosen = above.getValue();
        if (chosen == null) {
            throw new RefusedException("cascade.link.missing");
        }
        var below = mine.getValue();
        var part = theirs.getValue();
        linked.to(chosen.pledgeId(), below == null || part == null ? null : new LinkedFigures(below.id(), part.id()));
    }
}
