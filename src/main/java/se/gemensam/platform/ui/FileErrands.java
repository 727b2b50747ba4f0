package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Notice;

/** Has files made, and brings each to the browser when it is there, wherever in the application its person is by then. */
@Component
class FileErrands {

    private final FileOrderService orders;
    private final Presence presence;
    private final CurrentAccount current;

    FileErrands(FileOrderService orders, Presence presence, CurrentAccount current) {
        this.orders = orders;
        this.presence = presence;
        this.current = current;
    }

    /** Of a platform as it reads now. */
    void order(UUID platform, ExportFormat format, ExportOptions options) {
        var ui = UI.getCurrent();
        try {
            follow(ui, orders.order(platform, format, options, ui.getLocale()));
        } catch (RefusedException refused) {
            Notice.trouble(ui.getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void follow(UI ui, UUID order) {
        var errand = new FileErrand(order, orders);
        ui.add(errand);
        presence.onChange(errand, orders.topic(), current.id(), errand::look);
        errand.begin(ui);
    }
}
