package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.OfficeKindRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.PromisedOffice;

/** The office that whoever is asked in gets at the same time, if any. */
class OfficeFields extends Composite<Div> {

    private final Checkbox wanted = new Checkbox(getTranslation("invite.office"));
    private final Select<OfficeKindRow> kind = new ChoiceField<>();
    private final TextField title = new TextField(getTranslation("invite.office.title"));
    private final Select<BodyRow> body = new ChoiceField<>();
    private final DateField from = new DateField(getTranslation("invite.office.from"));
    private final DateField until = new DateField(getTranslation("invite.office.until"));
    private final Checkbox leading = new Checkbox(getTranslation("invite.office.leading"));

    OfficeFields(List<OfficeKindRow> kinds, List<BodyRow> bodies) {
        kind.setLabel(getTranslation("invite.office.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(OfficeKindRow::name);
        kind.addValueChangeListener(_ -> follow(kind.getValue()));
        body.setLabel(getTranslation("invite.office.body"));
        body.setItems(bodies);
        body.setEmptySelectionAllowed(true);
        body.setEmptySelectionCaption(getTranslation("invite.office.body.none"));
        body.setItemLabelGenerator(each -> each == null ? getTranslation("invite.office.body.none") : each.name());
        from.setHelperText(getTranslation("invite.office.from.help"));
        leading.setHelperText(getTranslation("invite.office.leading.help"));
        var fields = new Div(kind, title, body, from, until, leading);
        fields.addClassName("form");
        fields.setVisible(false);
        wanted.setHelperText(getTranslation("invite.office.help"));
        wanted.addValueChangeListener(_ -> fields.setVisible(wanted.getValue()));
        getContent().addClassName("form");
        getContent().add(wanted, fields);
    }

    private void follow(OfficeKindRow chosen) {
        title.setValue(chosen.name());
        leading.setValue(chosen.leads());
    }

    /**
     * What was filled in; empty when no office is to come with the invitation.
     *
     * @throws RefusedException when it says too little
     */
    Optional<PromisedOffice> office() {
        if (!wanted.getValue()) {
            return Optional.empty();
        }
        if (kind.getValue() == null) {
            throw new RefusedException("invite.office.kind.missing");
        }
        if (from.isInvalid() || until.isInvalid()) {
            throw new RefusedException("date.bad");
        }
        return Optional.of(new PromisedOffice(
                body.getOptionalValue().map(BodyRow::id).orElse(null),
                kind.getValue().code(),
                title.getValue(),
                from.getValue(),
                until.getValue(),
                leading.getValue()));
    }
}
