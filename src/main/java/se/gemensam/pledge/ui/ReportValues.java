package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.PledgePage;

/** New values of the figures, for who has them at hand. */
class ReportValues extends Composite<Div> {

    private final Map<UUID, BigDecimalField> fields = new LinkedHashMap<>();

    ReportValues(List<PledgePage.Figure> figures) {
        getContent().addClassName("form");
        getContent().add(new H2(getTranslation("report.values")));
        figures.stream()
                .filter(figure -> figure.says().kind() != IndicatorKind.YES_NO)
                .forEach(figure -> {
                    var says = figure.says();
                    var field = new BigDecimalField(
                            says.unit().isEmpty() ? says.name() : says.name() + " (" + says.unit() + ")");
                    fields.put(figure.id(), field);
                    getContent().add(field);
                });
    }

    /** @throws RefusedException while a field holds something else than a number */
    Map<UUID, BigDecimal> values() {
        if (fields.values().stream().anyMatch(BigDecimalField::isInvalid)) {
            throw new RefusedException("report.values.invalid");
        }
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }
}
