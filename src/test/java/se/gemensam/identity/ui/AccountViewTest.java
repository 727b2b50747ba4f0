package se.gemensam.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;
import se.gemensam.shell.ConfirmLoss;

class AccountViewTest extends ViewTest {

    @BeforeEach
    void open() {
        signIn("petra@parti.example");
        go("account");
    }

    @Test
    void greetsByName() {
        assertThat(_get(H1.class).getText()).isEqualTo("Petra Lind");
    }

    @Test
    void aNewNameIsShownWhereOneIsGreeted() {
        var name = _get(TextField.class, spec -> spec.withLabel("Namn"));
        _setValue(name, "  ");
        _click(_get(Button.class, spec -> spec.withText("Byt namn")));
        _get(Span.class, spec -> spec.withText("Skriv ett namn på högst 120 tecken."));
        assertThat(_get(H1.class).getText()).isEqualTo("Petra Lind");

        _setValue(name, "Petra Lind-Berg");
        _click(_get(Button.class, spec -> spec.withText("Byt namn")));
        assertThat(_get(H1.class).getText()).isEqualTo("Petra Lind-Berg");
        assertThat(_find(Span.class, spec -> spec.withText("Petra Lind-Berg")))
                .as("in the frame")
                .isNotEmpty();

        _setValue(name, "Petra Lind");
        _click(_get(Button.class, spec -> spec.withText("Byt namn")));
    }

    @Test
    void wrongOldPasswordIsSaidBesideTheForm() {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nuvarande lösenord")), "fel");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nytt lösenord")), "ett långt nytt lösenord");
        _click(_get(Button.class, spec -> spec.withText("Byt lösenord")));
        _get(Span.class, spec -> spec.withText("Det nuvarande lösenordet stämmer inte."));
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Nytt lösenord"))
                        .getValue())
                .as("what was typed stays")
                .isEqualTo("ett långt nytt lösenord");
    }

    @Test
    void keyIsShownOnceAndCanBeTakenBack() {
        _click(_get(Button.class, spec -> spec.withText("Ny nyckel")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vad ska den användas till?")), "Rapport");
        _click(_get(Button.class, spec -> spec.withText("Skapa nyckeln")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nyckeln")).getValue())
                .startsWith("gem_");
        _click(_get(Button.class, spec -> spec.withText("Jag har sparat nyckeln")));
        _assertNone(Dialog.class);
        _get(Span.class, spec -> spec.withText("Rapport"));

        _click(_get(Button.class, spec -> spec.withText("Ta bort")));
        assertThat(_get(ConfirmLoss.class).getElement().getTextRecursively()).contains("slutar fungera");
        _click(_get(Button.class, spec -> spec.withText("Ta bort nyckeln")));
        assertThat(_find(Span.class, spec -> spec.withText("Rapport"))).isEmpty();
    }

    @Test
    void keyWithoutANameIsRefusedInTheDialog() {
        _click(_get(Button.class, spec -> spec.withText("Ny nyckel")));
        _click(_get(Button.class, spec -> spec.withText("Skapa nyckeln")));
        _get(Span.class, spec -> spec.withText("Skriv ett namn på högst 80 tecken."));
        _get(Dialog.class);
    }
}
