package se.gemensam.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.Beginning;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformRow;
import se.gemensam.platform.PlatformTemplate;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Message;

/** Asks what a new platform is to be called and what it begins from. */
class NewPlatformDialog extends Dialog {

    private static final String EARLIER = "EARLIER";

    private final TextField title = new TextField(getTranslation("platform.title.label"));
    private final TextField subtitle = new TextField(getTranslation("platform.subtitle.label"));
    private final RadioButtonGroup<String> from = new RadioButtonGroup<>(getTranslation("platform.begin"));
    private final Select<PlatformRow> earlier = new ChoiceField<>();
    private final Message message = new Message();
    private final BiConsumer<PlatformDraft, Beginning> create;

    /**
     * @param platforms of the room that the person may read, the newest first
     * @param create may refuse
     */
    NewPlatformDialog(List<PlatformRow> platforms, BiConsumer<PlatformDraft, Beginning> create) {
        this.create = create;
        setHeaderTitle(getTranslation("platform.new.title"));
        addClassName("new-platform");
        title.setHelperText(getTranslation("platform.title.help"));
        title.setMaxLength(PlatformDraft.LONGEST);
        title.setRequired(true);
        title.focus();
        subtitle.setMaxLength(PlatformDraft.LONGEST);
        from.addClassName("beginnings");
        from.setItems(choices(!platforms.isEmpty()));
        from.setRenderer(new ComponentRenderer<>(this::choice));
        from.setValue(PlatformTemplate.HANDSLAG.name());
        from.addValueChangeListener(_ -> earlier.setVisible(EARLIER.equals(from.getValue())));
        earlier.setLabel(getTranslation("platform.begin.which"));
        earlier.setItems(platforms);
        earlier.setItemLabelGenerator(PlatformRow::title);
        earlier.setValue(likeliest(platforms));
        earlier.setVisible(false);
        var form = new Div(title, subtitle, from, earlier, message);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("platform.new.create"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), save);
    }

    private static List<String> choices(boolean withEarlier) {
        var choices = new ArrayList<>(
                Arrays.stream(PlatformTemplate.values()).map(Enum::name).toList());
        if (withEarlier) {
            choices.add(choices.size() - 1, EARLIER);
        }
        return choices;
    }

    private Div choice(String name) {
        var about = new Span(getTranslation("platform.begin." + name + ".about"));
        about.addClassName("soft");
        var choice = new Div(new Span(getTranslation("platform.begin." + name)), about);
        choice.addClassName("beginning");
        return choice;
    }

    /** The last one that was adopted is last period's; where none was, the newest. */
    private static @Nullable PlatformRow likeliest(List<PlatformRow> platforms) {
        return platforms.stream()
                .filter(row -> row.phase() == Phase.ADOPTED)
                .findFirst()
                .or(() -> platforms.stream().findFirst())
                .orElse(null);
    }

    private void save() {
        PlatformDraft draft;
        try {
            draft = new PlatformDraft(title.getValue(), subtitle.getValue());
        } catch (RefusedException refused) {
            title.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            title.setInvalid(true);
            return;
        }
        try {
            create.accept(draft, beginning());
            close();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException gone) {
            message.trouble(getTranslation("platform.begin.gone"));
        }
    }

    private Beginning beginning() {
        var chosen = from.getValue();
        return EARLIER.equals(chosen)
                ? new Beginning.Earlier(earlier.getValue().id())
                : new Beginning.Ready(PlatformTemplate.valueOf(chosen));
    }
}
