package se.gemensam.platform.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.platform.PolicyArea;
import se.gemensam.platform.SectionDetails;
import se.gemensam.shell.ChoiceWords;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.MemberRow;

/** What is said about a section beside its words. Each field is kept as soon as it is left. */
class SectionForm extends Composite<Div> {

    /** Keeps a change; what it returns is shown. */
    interface Keeper extends java.util.function.Consumer<UnaryOperator<SectionDetails>> {}

    private final ComboBox<MemberRow> partyOwner = owner("section.partyOwner");
    private final ComboBox<MemberRow> unionOwner = owner("section.unionOwner");
    private final DateField dueOn = new DateField(getTranslation("section.dueOn"));
    private final MultiSelectComboBox<PolicyArea> areas =
            new MultiSelectComboBox<>(getTranslation("section.policyAreas"));
    private final ComboBox<Level> level = new ComboBox<>(getTranslation("section.level"));
    private final TextField addressee = new TextField(getTranslation("section.addressee"));
    private final Checkbox employerQuestion = new Checkbox(getTranslation("section.employerQuestion"));
    private final Checkbox procurement = new Checkbox(getTranslation("section.procurement"));
    private final Checkbox parked = new Checkbox(getTranslation("section.parked"));
    private final UUID section;
    private final List<PolicyArea> allAreas;
    private final List<MemberRow> members;

    SectionForm(UUID section, List<PolicyArea> allAreas, List<MemberRow> members, Keeper keeper) {
        this.section = section;
        this.allAreas = allAreas;
        this.members = members;
        offer(partyOwner, Side.PARTY);
        offer(unionOwner, Side.UNION);
        areas.setI18n(ChoiceWords.of(this));
        areas.setItems(allAreas);
        areas.setItemLabelGenerator(area -> getTranslation(area.textKey()));
        level.setItems(Level.values());
        level.setItemLabelGenerator(value -> getTranslation("level." + value));
        level.setClearButtonVisible(true);
        addressee.setHelperText(getTranslation("section.addressee.help"));
        employerQuestion.setHelperText(getTranslation("section.employerQuestion.help"));
        procurement.setHelperText(getTranslation("section.procurement.help"));
        var fields = new Component[] {
            partyOwner, unionOwner, dueOn, areas, level, addressee, employerQuestion, procurement, parked
        };
        getContent().addClassNames("section-form", "form");
        getContent().add(fields);

        keep(partyOwner, keeper, (details, member) -> details.withPartyOwner(id(member)));
        keep(unionOwner, keeper, (details, member) -> details.withUnionOwner(id(member)));
        keep(dueOn, keeper, SectionDetails::withDueOn);
        keep(areas, keeper, (details, chosen) -> details.withPolicyAreas(codes(chosen)));
        keep(level, keeper, SectionDetails::withLevel);
        keep(addressee, keeper, SectionDetails::withAddressee);
        keep(employerQuestion, keeper, SectionDetails::withEmployerQuestion);
        keep(procurement, keeper, SectionDetails::withProcurement);
        keep(parked, keeper, SectionDetails::withParked);
    }

    boolean isOf(UUID other) {
        return section.equals(other);
    }

    void show(SectionDetails details) {
        partyOwner.setValue(member(details.partyOwnerId()));
        unionOwner.setValue(member(details.unionOwnerId()));
        dueOn.setValue(details.dueOn());
        areas.setValue(allAreas.stream()
                .filter(area -> details.policyAreas().contains(area.code()))
                .collect(Collectors.toSet()));
        level.setValue(details.level());
        addressee.setValue(details.addressee());
        employerQuestion.setValue(details.employerQuestion());
        procurement.setValue(details.procurement());
        parked.setValue(details.parked());
    }

    private static <C extends AbstractField<C, V>, V> void keep(
            HasValue<AbstractField.ComponentValueChangeEvent<C, V>, V> field,
            Keeper keeper,
            BiFunction<SectionDetails, V, SectionDetails> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keeper.accept(details -> change.apply(details, event.getValue()));
            }
        });
    }

    private ComboBox<MemberRow> owner(String label) {
        var box = new ComboBox<MemberRow>(getTranslation(label));
        box.setItemLabelGenerator(
                member -> member.name() + ", " + member.organisation().name());
        box.setClearButtonVisible(true);
        return box;
    }

    private void offer(ComboBox<MemberRow> box, Side side) {
        box.setItems(members.stream()
                .filter(member -> member.organisation().side() == side)
                .toList());
    }

    private @Nullable MemberRow member(@Nullable UUID id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable MemberRow member) {
        return member == null ? null : member.id();
    }

    private static Set<String> codes(Set<PolicyArea> areas) {
        return areas.stream().map(PolicyArea::code).collect(Collectors.toSet());
    }
}
