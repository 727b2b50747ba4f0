package se.gemensam.pledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.CarriedFrom;
import se.gemensam.pledge.CarryOverService;
import se.gemensam.pledge.PledgePage;

/** The pledge of the period before that one goes on with. */
class CarriedPanel extends PledgePanel {

    private final String slug;
    private final CarryOverService carrying;
    private @Nullable Optional<CarriedFrom> shown;

    CarriedPanel(String slug, CarryOverService carrying) {
        this.slug = slug;
        this.carrying = carrying;
    }

    @Override
    void show(PledgePage page) {
        var now = carrying.origin(page.id());
        setVisible(now.isPresent());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        now.ifPresent(this::tell);
    }

    private void tell(CarriedFrom from) {
        var line = new Paragraph(
                new Anchor(PledgeNavigation.pledge(slug, from.id()), from.number() + " " + from.promise()),
                new Span(
                        " (" + from.term() + ") · " + getTranslation(from.fate().textKey())));
        getContent().add(new H2(getTranslation("tracker.carry.from")), line);
        if (!from.note().isEmpty()) {
            getContent().add(new Paragraph(from.note()));
        }
    }
}
