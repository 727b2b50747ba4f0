package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.platform.PolicyArea;
import se.gemensam.pledge.Ask;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Formats;
import se.gemensam.workspace.MemberRow;

/** The fields of the form of a pledge as components, and their values as words. */
class FormInputs {

    private static final int PAUSE = 600;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TASK = 1000;

    private final PledgePlace place;
    private final List<PolicyArea> policyAreas;
    private final List<AreaRow> areas;
    private final List<MemberRow> members;

    FormInputs(PledgePlace place, FormTools tools) {
        this.place = place;
        this.policyAreas = tools.areas().inOrder();
        this.areas = tools.geography().areas();
        this.members = tools.members().list(place.room().id());
    }

    LiveField.Input<?> input(PledgeField field) {
        return switch (field) {
            case PROMISE -> line(field, PledgeDraft.LONGEST_PROMISE);
            case ADDRESSEE -> line(field, LONGEST_LINE);
            case PARTY_TASK, UNION_TASK, PARTY_NOTHING, UNION_NOTHING -> prose(field);
            case DEADLINE, PARTY_DUE, UNION_DUE -> day(field);
            case TOP, EMPLOYER_QUESTION, COMPROMISE -> check(field);
            case POLICY_AREAS -> many(field);
            case TERM, LEVEL, AREA, ASK, WEIGHT, PARTY_ORGANISATION, UNION_ORGANISATION, PARTY_PERSON, UNION_PERSON ->
                choice(field);
        };
    }

    /** How a value reads; what is no longer to choose reads as nothing. */
    String words(PledgeField field, String value) {
        return switch (field) {
            case PROMISE, ADDRESSEE, PARTY_TASK, UNION_TASK, PARTY_NOTHING, UNION_NOTHING -> value;
            case DEADLINE, PARTY_DUE, UNION_DUE ->
                value.isEmpty() ? "" : new Formats(UI.getCurrent().getLocale()).day(LocalDate.parse(value));
            case TOP, EMPLOYER_QUESTION, COMPROMISE ->
                text(value.equals("true") ? "pledge.form.yes" : "pledge.form.no");
            case POLICY_AREAS ->
                codes(value).stream()
                        .map(options(field)::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
            case TERM, LEVEL, AREA, ASK, WEIGHT, PARTY_ORGANISATION, UNION_ORGANISATION, PARTY_PERSON, UNION_PERSON ->
                options(field).getOrDefault(value, "");
        };
    }

    private static LiveField.Input<String> line(PledgeField field, int longest) {
        var line = new TextField(label(field));
        line.setMaxLength(longest);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE);
        return new LiveField.Input<>(line, value -> value, value -> value);
    }

    private static LiveField.Input<String> prose(PledgeField field) {
        var prose = new TextArea(label(field));
        prose.setMaxLength(LONGEST_TASK);
        prose.setValueChangeMode(ValueChangeMode.LAZY);
        prose.setValueChangeTimeout(PAUSE);
        return new LiveField.Input<>(prose, value -> value, value -> value);
    }

    private static LiveField.Input<LocalDate> day(PledgeField field) {
        return new LiveField.Input<>(
                new DateField(label(field)),
                value -> value.isEmpty() ? null : LocalDate.parse(value),
                day -> Objects.toString(day, ""));
    }

    private static LiveField.Input<Boolean> check(PledgeField field) {
        return new LiveField.Input<>(new Checkbox(label(field)), Boolean::parseBoolean, String::valueOf);
    }

    private LiveField.Input<Set<String>> many(PledgeField field) {
        var box = new MultiSelectComboBox<String>(label(field));
        var options = options(field);
        box.setItems(options.keySet());
        box.setItemLabelGenerator(code -> options.getOrDefault(code, code));
        return new LiveField.Input<>(box, FormInputs::codes, codes -> String.join(",", new TreeSet<>(codes)));
    }

    private LiveField.Input<String> choice(PledgeField field) {
        var box = new ComboBox<String>(label(field));
        var options = options(field);
        box.setItems(options.keySet());
        box.setItemLabelGenerator(value -> options.getOrDefault(value, ""));
        box.setClearButtonVisible(field != PledgeField.TERM && field != PledgeField.WEIGHT);
        return new LiveField.Input<>(
                box, value -> options.containsKey(value) ? value : null, value -> Objects.toString(value, ""));
    }

    /** What can be chosen, in order, each with its words. */
    private Map<String, String> options(PledgeField field) {
        var options = new LinkedHashMap<String, String>();
        switch (field) {
            case TERM -> terms().forEach(term -> options.put(String.valueOf(term.year()), term.toString()));
            case LEVEL -> Arrays.stream(Level.values()).forEach(one -> options.put(one.name(), text("level." + one)));
            case ASK -> Arrays.stream(Ask.values()).forEach(one -> options.put(one.name(), text("pledge.ask." + one)));
            case WEIGHT ->
                IntStream.rangeClosed(1, 5)
                        .forEach(weight -> options.put(String.valueOf(weight), String.valueOf(weight)));
            case AREA -> areas.forEach(area -> options.put(area.code(), area.name()));
            case POLICY_AREAS -> policyAreas.forEach(area -> options.put(area.code(), text(area.textKey())));
            case PARTY_ORGANISATION, UNION_ORGANISATION ->
                place.room().organisations().stream()
                        .filter(one -> one.side() == side(field))
                        .forEach(one -> options.put(one.id().toString(), one.name()));
            case PARTY_PERSON, UNION_PERSON ->
                members.stream()
                        .filter(one -> one.organisation().side() == side(field))
                        .forEach(one -> options.put(one.id().toString(), one.name()));
            default -> {}
        }
        return options;
    }

    private static Stream<MandatePeriod> terms() {
        return IntStream.iterate(2022, year -> year + 4).limit(5).mapToObj(MandatePeriod::new);
    }

    private static Side side(PledgeField field) {
        return field.side().orElseThrow();
    }

    private static Set<String> codes(String value) {
        return value.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(value.split(",")));
    }

    private static String label(PledgeField field) {
        return text(field.textKey());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
