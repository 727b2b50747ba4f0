package se.gemensam.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.TokenScope;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;

/** Asks what a new key is for, and then shows the key, this once. */
class NewTokenDialog extends Dialog {

    /** Makes the key and gives its secret. */
    interface Creation {
        String create(String name, TokenScope scope, Instant expiresAt);
    }

    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField(getTranslation("account.tokens.name"));
    private final RadioButtonGroup<TokenScope> scope = new RadioButtonGroup<>(getTranslation("account.tokens.scope"));
    private final DateField last = new DateField(getTranslation("account.tokens.last"));
    private final Message message = new Message();
    private final Div body = new Div();
    private final Creation creation;

    NewTokenDialog(Clock clock, Creation creation) {
        this.creation = creation;
        setHeaderTitle(getTranslation("account.tokens.new"));
        name.setHelperText(getTranslation("account.tokens.name.help"));
        name.setAutofocus(true);
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(item -> getTranslation("token.scope." + item));
        scope.setValue(TokenScope.READ);
        last.setValue(Time.today(clock).plusDays(USUAL_DAYS));
        body.addClassName("form");
        body.add(message, name, scope, last);
        add(body);
        var create = new Button(getTranslation("account.tokens.create"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), _ -> close()), create);
    }

    private void create() {
        message.clear();
        if (last.getValue() == null || last.isInvalid()) {
            message.trouble(getTranslation("account.tokens.last.missing"));
            return;
        }
        try {
            show(creation.create(name.getValue(), scope.getValue(), endOf(last.getValue())));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void show(String secret) {
        var key = new TextField(getTranslation("account.tokens.secret"));
        key.setValue(secret);
        key.setReadOnly(true);
        key.setAutoselect(true);
        body.removeAll();
        body.add(new Paragraph(getTranslation("account.tokens.secret.once")), key);
        key.focus();
        setHeaderTitle(getTranslation("account.tokens.created"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        getFooter().removeAll();
        var done = new Button(getTranslation("account.tokens.secret.kept"), _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }
}
