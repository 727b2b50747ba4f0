package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.FormDialog;

/** Which section is to change although its text has gone to the bodies, and why. */
class LateChangeDialog extends FormDialog {

    private final Select<SectionRow> section = new ChoiceField<>();
    private final TextArea reason = new TextArea(getTranslation("late.reason"));
    private final BiConsumer<UUID, String> begun;

    /** @param begun section and reason; may refuse */
    LateChangeDialog(LateChangeKind kind, List<SectionRow> sections, BiConsumer<UUID, String> begun) {
        super("late.begin." + kind, "late.write");
        this.begun = begun;
        section.setLabel(getTranslation("late.section"));
        section.setItems(sections);
        section.setItemLabelGenerator(row -> row.number() + " " + row.title());
        section.setRequiredIndicatorVisible(true);
        fields(new Paragraph(getTranslation("late.lead." + kind)), section, reason);
    }

    @Override
    protected void send() {
        if (section.getValue() == null) {
            throw new RefusedException("late.section.missing");
        }
        begun.accept(section.getValue().id(), reason.getValue());
    }
}
