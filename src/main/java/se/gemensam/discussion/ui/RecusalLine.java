package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.RecusalRow;
import se.gemensam.discussion.RecusalService;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;

/** Who has stepped aside from deciding about a subject, and the button to do so oneself. */
public class RecusalLine extends Composite<Div> {

    private final RecusalService recusals;
    private final UUID page;
    private final Runnable changed;
    private @Nullable UUID subject;
    private @Nullable List<RecusalRow> shown;

    /** @param changed called when the person has stepped aside or come back */
    public RecusalLine(RecusalService recusals, UUID page, Runnable changed) {
        this.recusals = recusals;
        this.page = page;
        this.changed = changed;
        getContent().addClassName("recusal-line");
    }

    public void show(UUID about) {
        var rows = recusals.about(page, about);
        if (about.equals(subject) && rows.equals(shown)) {
            return; // whoever stands on the button still does
        }
        subject = about;
        shown = rows;
        getContent().removeAll();
        rows.forEach(row -> getContent().add(new RecusalMark(row)));
        getContent()
                .add(
                        rows.stream().anyMatch(RecusalRow::mine)
                                ? button("recusal.takeBack", Icon.UNDO_2, () -> comeBack(about))
                                : button("recusal.here", Icon.SCALE, () -> ask(about)));
    }

    private void ask(UUID about) {
        new RecusalDialog(reason -> {
                    recusals.stepAside(page, about, reason);
                    Notice.done(getTranslation("recusal.done"), () -> comeBack(about));
                    changed.run();
                })
                .open();
    }

    private void comeBack(UUID about) {
        recusals.stepBack(page, about);
        changed.run();
    }

    private Button button(String key, Icon icon, Runnable work) {
        var button = new Button(getTranslation(key), icon.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
