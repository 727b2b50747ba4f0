package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.platform.FileOrderService;
import se.gemensam.shell.Notice;

/**
 * Waits for a file beside whatever screen is shown, and has the browser fetch it. Nothing of it is seen, but for a dialog when the file
 * takes longer than a moment.
 */
class FileErrand extends Composite<Div> {

    /** What is there sooner needs no words. */
    private static final int MOMENT_MILLIS = 1_500;

    private final UUID order;
    private final FileOrderService orders;
    private final Anchor file = new Anchor();
    private @Nullable FileDialog dialog;
    private boolean over;

    FileErrand(UUID order, FileOrderService orders) {
        this.order = order;
        this.orders = orders;
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        getContent().getElement().setAttribute("hidden", true);
        getContent().add(file);
    }

    void begin(UI ui) {
        CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS)
                .execute(ui.accessLater(this::tell, () -> {}));
    }

    /** Something has happened to this file, or to another of the person's. */
    void look() {
        if (!over && isAttached()) {
            found().ifPresentOrElse(this::show, this::end);
        }
    }

    private void show(FileOrderRow row) {
        switch (row.state()) {
            case READY -> fetch(row);
            case FAILED -> fail(row);
            case WAITING, MAKING -> {
                if (dialog != null) {
                    dialog.show(row);
                }
            }
        }
    }

    /** It takes longer than a moment. */
    private void tell() {
        look();
        if (!over && isAttached()) {
            found().ifPresent(row -> {
                dialog = new FileDialog(row, this::leave, this::cancel);
                dialog.open();
            });
        }
    }

    private void fetch(FileOrderRow row) {
        over = true;
        file.setHref(PlatformNavigation.file(row.id()));
        file.getElement().callJsFunction("click").then(_ -> getElement().removeFromParent());
        if (dialog != null) {
            dialog.close();
            Notice.done(getTranslation("file.fetched", row.name()));
        }
    }

    private void fail(FileOrderRow row) {
        orders.see(order);
        end();
        Notice.trouble(getTranslation("file.failed.now", FileWords.what(row, this)));
    }

    private void leave() {
        orders.leave(order);
        end();
    }

    private void cancel() {
        orders.remove(order);
        end();
    }

    private void end() {
        over = true;
        if (dialog != null) {
            dialog.close();
        }
        getElement().removeFromParent();
    }

    /** The window was closed, or shows another application: nobody waits here any longer. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (!over) {
            over = true;
            found().ifPresent(_ -> orders.leave(order));
        }
    }

    private Optional<FileOrderRow> found() {
        try {
            return Optional.of(orders.get(order));
        } catch (NotFoundException | AccessDeniedException gone) {
            return Optional.empty();
        }
    }
}
