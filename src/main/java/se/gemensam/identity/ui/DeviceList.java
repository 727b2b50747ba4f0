package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.gemensam.identity.DeviceRow;
import se.gemensam.identity.DeviceService;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.StateBadge;

/** The browsers one is signed in with; any other than this one can be signed out from here. */
class DeviceList extends Composite<Section> {

    private final DeviceService devices;
    private final UnorderedList list = new UnorderedList();

    DeviceList(DeviceService devices) {
        this.devices = devices;
        list.addClassName("rows");
        getContent()
                .add(
                        new H2(getTranslation("account.devices.title")),
                        new Paragraph(getTranslation("account.devices.explanation")),
                        list);
        refresh();
    }

    void refresh() {
        list.removeAll();
        devices.mine().forEach(device -> list.add(line(device)));
    }

    private ListItem line(DeviceRow device) {
        var formats = new Formats(getLocale());
        var seen = new Span(getTranslation("account.devices.seen", formats.moment(device.lastSeenAt())));
        seen.addClassNames("soft", "small");
        var words = new Div(new Span(device.name()), seen);
        var line = new ListItem(
                words,
                device.current()
                        ? new StateBadge(StateBadge.Tone.GOOD, Icon.CHECK, getTranslation("account.devices.this"))
                        : end(device));
        line.addClassName("row");
        return line;
    }

    private Button end(DeviceRow device) {
        var button = new Button(getTranslation("account.devices.end"), _ -> {
            devices.end(device.id());
            refresh();
            Notice.done(getTranslation("account.devices.ended", device.name()));
        });
        button.setAriaLabel(getTranslation("account.devices.end.which", device.name()));
        return button;
    }
}
