package se.gemensam.pledge.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.pledge.StepDraft;
import se.gemensam.pledge.StepOverview.Doers;
import se.gemensam.pledge.StepOverview.Person;
import se.gemensam.pledge.StepRow;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.FormDialog;

/** Asks what is to be done, who does it, by when, and what must be done first. */
class StepDialog extends FormDialog {

    private final TextField title = new TextField(getTranslation("step.field.title"));
    private final Select<OrganisationRow> organisation = new ChoiceField<>();
    private final ComboBox<Person> owner = new ComboBox<>(getTranslation("step.field.owner"));
    private final DateField due = new DateField(getTranslation("step.field.due"));
    private final IntegerField weight = new IntegerField(getTranslation("step.field.weight"));
    private final ComboBox<StepRow> first = new ComboBox<>(getTranslation("step.field.dependsOn"));
    private final Consumer<StepDraft> done;

    /** A new one, of that organisation until another is chosen. */
    StepDialog(UUID organisation, Doers doers, List<StepRow> others, Consumer<StepDraft> done) {
        this("step.add", organisation, doers, others, done);
        weight.setValue(1);
    }

    StepDialog(StepDraft now, Doers doers, List<StepRow> others, Consumer<StepDraft> done) {
        this("step.change", now.organisationId(), doers, others, done);
        title.setValue(now.title());
        owner.setValue(found(doers, now.ownerId()));
        due.setValue(now.dueOn());
        weight.setValue(now.weight());
        others.stream()
                .filter(each -> each.id().equals(now.dependsOn()))
                .findFirst()
                .ifPresent(first::setValue);
    }

    /** @param done may refuse */
    private StepDialog(String titleKey, UUID own, Doers doers, List<StepRow> others, Consumer<StepDraft> done) {
        super(titleKey, "dialog.save");
        this.done = done;
        title.setMaxLength(StepDraft.LONGEST_TITLE);
        title.setRequired(true);
        title.focus();
        organisation.setLabel(getTranslation("step.field.organisation"));
        organisation.setItems(doers.organisations());
        organisation.setItemLabelGenerator(OrganisationRow::name);
        doers.organisations().stream()
                .filter(one -> one.id().equals(own))
                .findFirst()
                .ifPresent(organisation::setValue);
        owner.setItems(doers.persons());
        owner.setItemLabelGenerator(Person::name);
        owner.setClearButtonVisible(true);
        weight.setMin(1);
        weight.setMax(StepDraft.HEAVIEST);
        weight.setStepButtonsVisible(true);
        weight.setHelperText(getTranslation("step.field.weight.help"));
        first.setItems(others);
        first.setItemLabelGenerator(each -> each.says().title());
        first.setClearButtonVisible(true);
        first.setVisible(!others.isEmpty());
        fields(title, organisation, owner, due, weight, first);
    }

    private static @Nullable Person found(Doers doers, @Nullable UUID id) {
        return doers.persons().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void send() {
        if (organisation.isEmpty()) {
            throw new RefusedException("step.organisation.invalid");
        }
        if (weight.isInvalid() || weight.getValue() == null) {
            throw new RefusedException("step.weight.invalid");
        }
        var person = owner.getValue();
        var before = first.getValue();
        done.accept(new StepDraft(
                title.getValue(),
                organisation.getValue().id(),
                person == null ? null : person.id(),
                Days.orNone(due, "step.due.half"),
                weight.getValue(),
                before == null ? null : before.id()));
    }
}
