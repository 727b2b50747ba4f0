package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ConsultationInvitee;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Message;

/** Asks which organisations are to answer, and where their personal links go. */
class ConsultationInviteDialog extends Dialog {

    private final List<Invitee> invitees = new ArrayList<>();
    private final Message message = new Message();

    /**
     * @param askable whom the convener can ask
     * @param sent may refuse
     */
    ConsultationInviteDialog(List<OrganisationRow> askable, Consumer<List<ConsultationInvitee>> sent) {
        setHeaderTitle(getTranslation("consultation.invite"));
        addClassName("consultation-invite");
        add(new Paragraph(getTranslation("consultation.invite.lead")), message);
        for (var side : Side.values()) {
            var ofSide = askable.stream()
                    .filter(organisation -> organisation.side() == side)
                    .sorted(Comparator.comparing(OrganisationRow::kind).thenComparing(OrganisationRow::name))
                    .toList();
            if (!ofSide.isEmpty()) {
                add(new H3(getTranslation("consultation.side." + side)));
                ofSide.forEach(organisation -> {
                    var invitee = new Invitee(
                            organisation,
                            ofSide.stream()
                                    .filter(other -> !other.equals(organisation))
                                    .toList());
                    invitees.add(invitee);
                    add(invitee);
                });
            }
        }
        var send = new Button(getTranslation("consultation.invite.send"), _ -> send(sent));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), send);
    }

    private void send(Consumer<List<ConsultationInvitee>> sent) {
        message.clear();
        var asked = new ArrayList<ConsultationInvitee>();
        for (var invitee : invitees) {
            if (invitee.isChosen() && !invitee.addTo(asked)) {
                return;
            }
        }
        try {
            sent.accept(asked);
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    /** One organisation, with what is needed to ask it once it is chosen. */
    private static final class Invitee extends Composite<Div> {

        private final OrganisationRow organisation;
        private final Checkbox chosen = new Checkbox();
        private final TextField address = new TextField();
        private final Select<OrganisationRow> via = new ChoiceField<>();

        Invitee(OrganisationRow organisation, List<OrganisationRow> others) {
            this.organisation = organisation;
            chosen.setLabel(organisation.name());
            address.setLabel(getTranslation("consultation.address"));
            address.setHelperText(getTranslation("consultation.addresses.help"));
            address.setValue(Objects.requireNonNullElse(organisation.contact().email(), ""));
            via.setLabel(getTranslation("consultation.via"));
            via.setItems(others);
            via.setEmptySelectionAllowed(true);
            via.setEmptySelectionCaption(getTranslation("consultation.via.none"));
            via.setItemLabelGenerator(other -> other == null ? getTranslation("consultation.via.none") : other.name());
            via.setVisible(false);
            address.setVisible(false);
            chosen.addValueChangeListener(change -> {
                address.setVisible(change.getValue());
                via.setVisible(change.getValue() && !others.isEmpty());
            });
            var fields = new Div(address, via);
            fields.addClassName("consultation-invitee-fields");
            getContent().addClassName("consultation-invitee");
            getContent().add(chosen, fields);
        }

        boolean isChosen() {
            return Boolean.TRUE.equals(chosen.getValue());
        }

        /** False when what is typed is no address; then it is said beside it. */
        boolean addTo(List<ConsultationInvitee> asked) {
            address.setInvalid(false);
            try {
                asked.add(new ConsultationInvitee(
                        organisation.id(),
                        via.getOptionalValue().map(OrganisationRow::id).orElse(null),
                        Arrays.asList(address.getValue().split("[,;\\s]+"))));
                return true;
            } catch (RefusedException refused) {
                address.setErrorMessage(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                address.setInvalid(true);
                address.focus();
                return false;
            }
        }
    }
}
