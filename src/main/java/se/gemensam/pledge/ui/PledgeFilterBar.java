package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.platform.PolicyArea;
import se.gemensam.pledge.Ask;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeMark;
import se.gemensam.pledge.PledgeSort;
import se.gemensam.shell.ChoiceField;

/** Chooses which pledges are shown, and in which order. */
class PledgeFilterBar extends Composite<Div> {

    private final PledgeFilterChoices.Choices choices;
    private final Consumer<PledgeAddress> changed;
    private final TextField text = new TextField();
    private final Select<MandatePeriod> term = new ChoiceField<>();
    private final Select<PledgeSort> sort = new ChoiceField<>();
    private final MultiSelectComboBox<PledgeLabel> labels = new MultiSelectComboBox<>();
    private final CheckboxGroup<PledgeMark> marks = new CheckboxGroup<>();
    private final ComboBox<PolicyArea> policyArea = new ComboBox<>();
    private final Select<Level> level = new ChoiceField<>();
    private final Select<Side> side = new ChoiceField<>();
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>();
    private final Select<Ask> ask = new ChoiceField<>();
    private final ComboBox<AreaRow> area = new ComboBox<>();
    private final Details more;
    private @Nullable PledgeAddress address;
    private boolean filling;

    /** @param changed told what somebody has chosen */
    PledgeFilterBar(PledgeFilterChoices.Choices choices, Consumer<PledgeAddress> changed) {
        this.choices = choices;
        this.changed = changed;
        text.setLabel(getTranslation("tracker.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(200);
        select(term, "pledge.field.TERM", choices.terms(), MandatePeriod::toString);
        select(sort, "tracker.sort", List.of(PledgeSort.values()), order -> getTranslation(order.textKey()));
        labels.setLabel(getTranslation("tracker.filter.labels"));
        labels.setPlaceholder(getTranslation("tracker.filter.all"));
        labels.setItems(PledgeLabel.values());
        labels.setItemLabelGenerator(label -> getTranslation(label.textKey()));
        marks.setLabel(getTranslation("tracker.filter.marks"));
        marks.setItems(PledgeMark.values());
        marks.setItemLabelGenerator(mark -> getTranslation(mark.textKey()));
        optional(level, "pledge.field.LEVEL", List.of(Level.values()), each -> getTranslation("level." + each));
        optional(side, "tracker.filter.side", List.of(Side.PARTY, Side.UNION), each -> getTranslation("side." + each));
        optional(ask, "tracker.filter.ask", List.of(Ask.values()), each -> getTranslation("tracker.ask." + each));
        combo(policyArea, "tracker.filter.policyArea", choices.policyAreas(), each -> getTranslation(each.textKey()));
        combo(organisation, "pledge.field.ORGANISATION", choices.organisations(), OrganisationRow::name);
        combo(area, "pledge.field.AREA", choices.areas(), AreaRow::name);
        List.<HasValue<?, ?>>of(text, term, sort, labels, marks, policyArea, level, side, organisation, ask, area)
                .forEach(this::listen);
        var fields = new Div(labels, policyArea, area, level, side, organisation, ask, marks);
        fields.addClassName("pledge-filters");
        more = new Details(getTranslation("tracker.filter.more"), fields);
        var first = new Div(text, term, sort);
        first.addClassName("pledge-filters");
        getContent().addClassName("pledge-filter-bar");
        getContent().add(first, more);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(_ -> {
            if (!filling && address != null) {
                changed.accept(chosen(address));
            }
        });
    }

    private static <T> void select(Select<T> field, String key, Collection<T> items, ItemLabelGenerator<T> words) {
        field.setLabel(field.getTranslation(key));
        field.setItems(items);
        field.setItemLabelGenerator(words);
    }

    private static <T> void optional(Select<T> field, String key, Collection<T> items, ItemLabelGenerator<T> words) {
        select(
                field,
                key,
                items,
                item -> item == null ? field.getTranslation("tracker.filter.all") : words.apply(item));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(field.getTranslation("tracker.filter.all"));
    }

    private static <T> void combo(ComboBox<T> field, String key, List<T> items, ItemLabelGenerator<T> words) {
        field.setLabel(field.getTranslation(key));
        field.setItemLabelGenerator(words);
        field.setItems(items);
        field.setClearButtonVisible(true);
        field.setPlaceholder(field.getTranslation("tracker.filter.all"));
    }

    /** Shows what the address says, without telling anybody. */
    void show(PledgeAddress shown) {
        filling = true;
        address = shown;
        var filter = shown.filter();
        set(text, filter.text());
        set(term, choices.terms().contains(filter.term()) ? filter.term() : null);
        set(sort, shown.sort());
        set(labels, filter.labels());
        set(marks, filter.marks());
        set(level, filter.level());
        set(side, filter.side());
        set(ask, filter.ask());
        set(policyArea, one(choices.policyAreas(), each -> each.code().equals(filter.policyArea())));
        set(organisation, one(choices.organisations(), each -> each.id().equals(filter.organisationId())));
        set(area, one(choices.areas(), each -> each.code().equals(filter.areaCode())));
        more.setOpened(more.isOpened() || !isFirstOnly(filter));
        filling = false;
    }

    /** Whether what is chosen is in sight without unfolding more; that parts are left out is how one begins. */
    private static boolean isFirstOnly(PledgeFilter filter) {
        var usual = filter.opened().marks();
        return new PledgeFilter(
                        filter.term(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        usual,
                        filter.below(),
                        filter.text())
                .equals(filter);
    }

    private static <T> @Nullable T one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }

    private static <T> void set(AbstractField<?, T> field, @Nullable T value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    private PledgeAddress chosen(PledgeAddress before) {
        var area = this.area.getValue();
        var policy = policyArea.getValue();
        var responsible = organisation.getValue();
        return new PledgeAddress(
                new PledgeFilter(
                        term.isEmpty() ? before.filter().term() : term.getValue(),
                        labels.getValue(),
                        policy == null ? null : policy.code(),
                        level.getValue(),
                        side.getValue(),
                        responsible == null ? null : responsible.id(),
                        ask.getValue(),
                        area == null ? null : area.code(),
                        marks.getValue(),
                        before.filter().below(),
                        text.getValue()),
                sort.isEmpty() ? before.sort() : sort.getValue());
    }
}
