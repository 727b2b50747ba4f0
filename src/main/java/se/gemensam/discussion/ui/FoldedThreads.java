package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.gemensam.shell.Icon;

/** Threads that are resolved, folded away under their number until somebody opens them. */
class FoldedThreads extends Composite<Div> {

    private final ThreadList list;
    private final Button fold;
    private boolean open;

    FoldedThreads(Runnable refresh) {
        list = new ThreadList(refresh);
        fold = new Button("", Icon.CHEVRON_DOWN.create(), _ -> {
            setOpen(!open);
            refresh.run();
        });
        fold.setIconAfterText(true);
        fold.addThemeVariants(ButtonVariant.TERTIARY);
        fold.addClassName("thread-fold");
        getContent().addClassName("thread-folded");
        getContent().add(fold, list);
        setOpen(false);
    }

    final void setOpen(boolean unfolded) {
        open = unfolded;
        fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
        list.setVisible(unfolded);
    }

    /** How many are wanted. */
    int most() {
        return open ? list.most() : 0;
    }

    void clear() {
        list.clear();
        setOpen(false);
    }

    void show(List<ThreadCard> shown, int all) {
        setVisible(all > 0);
        fold.setText(getTranslation("discussion.resolved.count", all));
        if (!shown.isEmpty() && !open) {
            setOpen(true); // somebody asked for one of them
        }
        list.show(shown, all);
    }
}
