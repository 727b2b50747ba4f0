package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformRow;

/** One platform in the list: its name, and in words how far it has come. */
class PlatformListItem extends Composite<ListItem> {

    PlatformListItem(PlatformRow row, String path) {
        var item = getContent();
        item.add(new H2(new Anchor(path, row.title())));
        if (!row.subtitle().isEmpty()) {
            var subtitle = new Paragraph(row.subtitle());
            subtitle.addClassName("subtitle");
            item.add(subtitle);
        }
        item.add(
                row.phase() == Phase.ADOPTED
                        ? PhaseChip.badge(Phase.ADOPTED, getTranslation("phase.ADOPTED"))
                        : new ProgressLine(row.progress()));
    }
}
