package se.gemensam.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.MilestoneRow;
import se.gemensam.shell.DateField;

/** A day of a timetable: when, who, and a note. */
class MilestoneDialog extends Dialog {

    private final DateField day = new DateField(getTranslation("milestone.day.label"));
    private final TextField who = new TextField(getTranslation("milestone.who.label"));
    private final TextField note = new TextField(getTranslation("milestone.note.label"));
    private final Paragraph trouble = new Paragraph();
    private final MilestoneKind kind;
    private final Consumer<MilestoneDraft> keep;

    /**
     * A day that the template does not know.
     *
     * @param keep may refuse it
     */
    MilestoneDialog(Consumer<MilestoneDraft> keep) {
        this(MilestoneKind.OTHER, keep);
        setHeaderTitle(getTranslation("timetable.add"));
    }

    MilestoneDialog(MilestoneRow row, Consumer<MilestoneDraft> keep) {
        this(row.kind(), keep);
        setHeaderTitle(MilestoneWords.what(row, this));
        day.setValue(row.day());
        who.setValue(row.who());
        note.setValue(row.note());
    }

    private MilestoneDialog(MilestoneKind kind, Consumer<MilestoneDraft> keep) {
        this.kind = kind;
        this.keep = keep;
        if (kind == MilestoneKind.OTHER) {
            note.setLabel(getTranslation("milestone.what.label"));
        } else {
            who.setHelperText(getTranslation("milestone.who.help", getTranslation("milestone.who." + kind)));
        }
        trouble.addClassName("field-trouble");
        trouble.getElement().setAttribute("role", "alert");
        var form = kind == MilestoneKind.OTHER ? new Div(note, day, who) : new Div(day, who, note);
        form.add(trouble);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("dialog.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private void save() {
        var chosen = day.getValue();
        if (chosen == null || day.isInvalid()) {
            trouble.setText(getTranslation("milestone.day.bad"));
            return;
        }
        try {
            keep.accept(new MilestoneDraft(kind, chosen, who.getValue(), note.getValue()));
            close();
        } catch (RefusedException refused) {
            trouble.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
