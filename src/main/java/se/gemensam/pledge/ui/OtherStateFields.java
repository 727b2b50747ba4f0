package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeReport;
import se.gemensam.pledge.PledgeStanding;
import se.gemensam.pledge.Proof;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Formats;

/** Any other state, shown by evidence that is there already or by new. */
class OtherStateFields extends Composite<Div> {

    private final Select<PledgeLabel> state = new ChoiceField<>();
    private final DateField day = new DateField(getTranslation("report.day"));
    private final CheckboxGroup<EvidenceRow> earlier = new CheckboxGroup<>();
    private final EvidenceFields fresh;

    OtherStateFields(PledgeLabel now, List<EvidenceRow> there, LocalDate today) {
        fresh = new EvidenceFields(today);
        state.setLabel(getTranslation("report.state"));
        state.setItems(Arrays.stream(PledgeLabel.values())
                .filter(label -> label != PledgeLabel.DRAFT && label != PledgeLabel.WRITTEN_OFF && label != now)
                .toList());
        state.setItemLabelGenerator(label -> getTranslation(label.textKey()));
        day.setValue(today);
        earlier.setLabel(getTranslation("report.earlier"));
        earlier.setItems(there);
        earlier.setItemLabelGenerator(this::named);
        earlier.setVisible(!there.isEmpty());
        getContent().addClassName("form");
        getContent().add(state, day, earlier, new H2(getTranslation("report.fresh")), fresh);
    }

    private String named(EvidenceRow row) {
        var words = switch (row.says()) {
            case Proof.Link it -> it.title();
            case Proof.Filed it -> it.title();
            case Proof.Quote it -> getTranslation("evidence.said", it.who(), it.place());
            case Proof.Decision it ->
                it.paragraph().isEmpty()
                        ? it.assembly()
                        : getTranslation("evidence.decided", it.assembly(), it.paragraph());
        };
        return words + ", " + new Formats(getLocale()).day(row.says().on());
    }

    /** @throws RefusedException when something that is needed is missing */
    PledgeReport report(String why, Map<UUID, BigDecimal> values) {
        if (state.isEmpty()) {
            throw new RefusedException("report.state.missing");
        }
        return new PledgeReport(
                PledgeStanding.of(state.getValue()),
                why,
                Days.of(day, "evidence.day.missing"),
                fresh.isBlank() ? List.of() : List.of(fresh.draft()),
                earlier.getValue().stream().map(EvidenceRow::id).collect(Collectors.toSet()),
                values);
    }
}
