package se.gemensam.workspace.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.OfficeKindRow;
import se.gemensam.organisation.Period;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.NewOffice;
import se.gemensam.workspace.OrganisationProfile;

/** A new office: what it is, where it is held, who gets it, and for how long. */
class OfficeDialog extends FormDialog {

    private final ComboBox<OfficeKindRow> kind = new ComboBox<>(getTranslation("office.kind"));
    private final TextField title = new TextField(getTranslation("office.title"));
    private final ComboBox<BodyRow> body = new ComboBox<>(getTranslation("office.body"));
    private final DateField from = new DateField(getTranslation("office.from.day"));
    private final DateField until = new DateField(getTranslation("office.until.day"));
    private final Checkbox leading = new Checkbox(getTranslation("office.leading"));
    private final HolderChoice holder;

    OfficeDialog(
            OrganisationProfile profile,
            List<OfficeKindRow> kinds,
            List<MemberRow> people,
            LocalDate today,
            Consumer<NewOffice> given) {
        super("office.new.of", profile.organisation().name());
        holder = new HolderChoice(people);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(OfficeKindRow::name);
        kind.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(event -> propose(event.getOldValue(), event.getValue()));
        title.setHelperText(getTranslation("office.title.help"));
        body.setItems(profile.bodies());
        body.setItemLabelGenerator(BodyRow::name);
        body.setHelperText(getTranslation("office.body.help"));
        body.setClearButtonVisible(true);
        body.setVisible(!profile.bodies().isEmpty());
        leading.setHelperText(getTranslation("office.leading.help"));
        from.setValue(today);
        until.setHelperText(getTranslation("office.until.help"));
        fields(kind, title, body, holder, from, until, leading);
        saves(getTranslation("office.give"), () -> given.accept(office()));
        kind.focus();
    }

    /** What such an office is usually called, and whether it leads, unless the person has said otherwise. */
    private void propose(@Nullable OfficeKindRow before, @Nullable OfficeKindRow now) {
        if (now != null) {
            if (title.isEmpty() || (before != null && title.getValue().equals(before.name()))) {
                title.setValue(now.name());
            }
            leading.setValue(now.leads());
        }
    }

    private NewOffice office() {
        if (kind.getValue() == null) {
            throw new RefusedException("office.kind.missing");
        }
        return new NewOffice(
                body.getValue() == null ? null : body.getValue().id(),
                kind.getValue().code(),
                title.getValue().strip(),
                holder.chosen(),
                new Period(requiredDay(from, "office.from.missing"), day(until)),
                leading.getValue());
    }
}
