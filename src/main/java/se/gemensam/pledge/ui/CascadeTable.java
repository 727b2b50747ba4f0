package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.CascadePage;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.RollUp;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;

/** The parts of a figure, a kommun a row, and what they come to. */
class CascadeTable extends Composite<Div> {

    private final CascadePage.Table table;
    private final String room;
    private final @Nullable Consumer<UUID> dismiss;
    private final FigureWords words = new FigureWords(this, getLocale());

    /** @param dismiss ends what stands here of another room; null when the viewer does not */
    CascadeTable(CascadePage.Table table, String room, @Nullable Consumer<UUID> dismiss) {
        this.table = table;
        this.room = room;
        this.dismiss = dismiss;
        getContent().addClassName("cascade-table");
        if (table.says() != null) {
            getContent().add(total(table.says()));
        }
        var rows = new FoldingTable(List.of(
                getTranslation("cascade.area"),
                getTranslation("cascade.standing"),
                getTranslation("cascade.label"),
                getTranslation("cascade.value"),
                getTranslation("cascade.target"),
                getTranslation("cascade.reached")));
        table.rows()
                .forEach(row -> rows.row(
                        area(row), standing(row), PledgeBadge.of(row.label()), value(row), target(row), reached(row)));
        getContent().add(rows);
    }

    private Paragraph total(IndicatorDraft says) {
        var rolled = table.rolled();
        var reached = new Span(getTranslation("indicator.value.of", rolled.reached(), rolled.of()));
        reached.addClassName("figure-value");
        var total = new Paragraph(reached, new Span(getTranslation("cascade.reachedTheirs")));
        total.addClassName("cascade-total");
        var amount = rolled.amount();
        if (amount != null && says.rollUp() != RollUp.REACHED) {
            total.add(new Span(getTranslation("cascade.total." + says.rollUp(), words.value(says, amount))));
        }
        if (rolled.measured() < rolled.of()) {
            total.add(new Span(getTranslation("cascade.unmeasured", rolled.of() - rolled.measured())));
        }
        return total;
    }

    private Component area(CascadePage.Row row) {
        var name = row.area().isEmpty() ? getTranslation("cascade.area.none") : row.area();
        if (row.pledgeId() != null) {
            return new Span(
                    new Anchor(PledgeNavigation.pledge(room, row.pledgeId()), name), new Span(" " + row.number()));
        }
        var line = new Span(new Span(name), soft(" " + getTranslation("cascade.otherRoom")));
        var link = row.linkId();
        if (link != null && dismiss != null) {
            var end = new Button(Icon.X.create(), _ -> dismiss.accept(link));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation("cascade.end", name));
            line.add(end);
        }
        return line;
    }

    private Component standing(CascadePage.Row row) {
        return row.standing() == null ? soft("–") : new Span(getTranslation("cascade.standing." + row.standing()));
    }

    private Component value(CascadePage.Row row) {
        var part = row.part();
        if (part == null || part.value() == null) {
            return soft(getTranslation("cascade.value.none"));
        }
        var value = new Span(say(part, part.value()));
        value.addClassName("measured");
        return value;
    }

    private Component target(CascadePage.Row row) {
        var part = row.part();
        if (part == null || part.target() == null) {
            return soft("–");
        }
        var high = part.targetHigh();
        return new Span(words.goal(
                part.kind(), part.direction(), say(part, part.target()), high == null ? "" : say(part, high)));
    }

    /** The unit is that of the whole: of a part in another room only numbers are known. */
    private String say(CascadePage.Part part, BigDecimal amount) {
        var says = table.says();
        return words.value(
                part.kind(), says == null || says.kind() != part.kind() ? "" : says.unit(), part.outOf(), amount);
    }

    private Component reached(CascadePage.Row row) {
        var part = row.part();
        if (part == null || part.value() == null) {
            return soft("–");
        }
        return part.reached()
                ? new StateBadge(StateBadge.Tone.GOOD, Icon.CIRCLE_CHECK, getTranslation("indicator.yes"))
                : new StateBadge(StateBadge.Tone.NEUTRAL, Icon.CIRCLE_DASHED, getTranslation("indicator.no"));
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
