package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import se.gemensam.pledge.PledgePage;

/** What a part of the page of a pledge shows. */
abstract class PledgePanel extends Composite<Section> implements HasStyle {

    PledgePanel() {
        addClassName("pledge-panel");
        setId("part-" + getClass().getSimpleName().replace("Panel", "").toLowerCase(Locale.ROOT));
    }

    /** What the panel is headed by; nothing as long as it has no heading, or is not shown. */
    Optional<String> heading() {
        return isVisible()
                ? getContent()
                        .getChildren()
                        .filter(H2.class::isInstance)
                        .map(heading -> ((H2) heading).getText())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Shows the pledge as it is now, at first and at each change of it. What somebody is writing in the panel stays as it is, and where
     * nothing is new nothing moves.
     */
    abstract void show(PledgePage page);
}
