package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Section;
import se.gemensam.pledge.PledgePage;

/** What a part of the page of a pledge shows. */
abstract class PledgePanel extends Composite<Section> implements HasStyle {

    PledgePanel() {
        addClassName("pledge-panel");
    }

    /**
     * Shows the pledge as it is now, at first and at each change of it. What somebody is writing in the panel stays as it is, and where
     * nothing is new nothing moves.
     */
    abstract void show(PledgePage page);
}
