package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDifference;
import se.gemensam.pledge.PledgeDifference.OfField;
import se.gemensam.pledge.PledgeDifference.OfFigure;
import se.gemensam.pledge.PledgeField;
import se.gemensam.shell.Formats;
import se.gemensam.workspace.WorkspaceRow;

/** What would read otherwise: each changed field as it is and as it is proposed. */
class DifferenceList extends Composite<DescriptionList> {

    private final WorkspaceRow room;
    private final Supplier<Map<String, String>> areas;

    /** @param areas names of kommuner and regions, by code */
    DifferenceList(List<PledgeDifference> differences, WorkspaceRow room, Supplier<Map<String, String>> areas) {
        this.room = room;
        this.areas = areas;
        getContent().addClassName("pledge-differences");
        differences.forEach(this::add);
    }

    private void add(PledgeDifference difference) {
        var values = new Div(
                line("jointPledge.before", shown(difference, difference.before())),
                line("jointPledge.after", shown(difference, difference.after())));
        getContent().add(new DescriptionList.Term(named(difference)), new DescriptionList.Description(values));
    }

    private Div line(String key, String value) {
        var word = new Span(getTranslation(key));
        word.addClassName("soft");
        return new Div(word, new Span(value.isEmpty() ? getTranslation("jointPledge.nothing") : value));
    }

    private String named(PledgeDifference difference) {
        return switch (difference) {
            case OfField it ->
                it.field()
                        .side()
                        .map(side -> getTranslation(
                                "jointPledge.ofSide." + side,
                                getTranslation(it.field().textKey())))
                        .orElseGet(() -> getTranslation(it.field().textKey()));
            case OfFigure it -> it.figure() + " – " + getTranslation(it.part().textKey());
        };
    }

    private String shown(PledgeDifference difference, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (difference) {
            case OfField it -> shown(it.field(), value);
            case OfFigure it ->
                switch (it.part()) {
                    case BASELINE_ON, TARGET_ON -> day(value);
                    case BASELINE, TARGET, TARGET_HIGH, OUT_OF ->
                        new Formats(getLocale()).number(Double.parseDouble(value), 4);
                    case NAME, UNIT, WHOLE, SOURCE, REPORTER, STEPS -> value;
                };
        };
    }

    private String shown(PledgeField field, String value) {
        return switch (field) {
            case TERM -> new MandatePeriod(Integer.parseInt(value)).toString();
            case LEVEL -> getTranslation("level." + value);
            case ASK -> getTranslation("jointPledge.ask." + value);
            case AREA -> areas.get().getOrDefault(value, value);
            case DEADLINE, PARTY_DUE, UNION_DUE -> day(value);
            case PARTY_ORGANISATION, UNION_ORGANISATION ->
                room.organisations().stream()
                        .filter(one -> one.id().toString().equals(value))
                        .findFirst()
                        .map(one -> one.name())
                        .orElse("");
            default -> value;
        };
    }

    private String day(String value) {
        return new Formats(getLocale()).day(LocalDate.parse(value));
    }
}
