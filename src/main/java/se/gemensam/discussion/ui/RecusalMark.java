package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.gemensam.discussion.RecusalRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** That somebody has stepped aside, and why. */
class RecusalMark extends Composite<Div> {

    RecusalMark(RecusalRow row) {
        getContent().addClassName("recusal");
        getContent()
                .add(new StateBadge(
                        Tone.NEUTRAL,
                        Icon.SCALE,
                        row.mine() ? getTranslation("recusal.mine") : getTranslation("recusal.of", row.name())));
        if (row.reason() != null) {
            var reason = new Span(row.reason());
            reason.addClassName("soft");
            getContent().add(reason);
        }
    }
}
