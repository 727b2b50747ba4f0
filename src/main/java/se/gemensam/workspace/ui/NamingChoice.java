package se.gemensam.workspace.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.workspace.Naming;

/** What the other side is to read for one's name. Nothing is chosen before the person does: it is a consent. */
class NamingChoice extends RadioButtonGroup<Naming> {

    NamingChoice(OrganisationRow organisation) {
        setLabel(getTranslation("invitation.naming"));
        setHelperText(getTranslation("invitation.naming.help"));
        setItems(Naming.values());
        setItemLabelGenerator(each -> getTranslation("invitation.naming." + each, organisation.name()));
    }
}
