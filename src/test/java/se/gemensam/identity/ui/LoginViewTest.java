package se.gemensam.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;

class LoginViewTest extends ViewTest {

    @Test
    void formIsTheOneThatTheSecurityChainReads() {
        go("login");
        var address = _get(TextField.class, spec -> spec.withLabel("E-post"));
        var password = _get(PasswordField.class, spec -> spec.withLabel("Lösenord"));
        assertThat(address.getElement().getAttribute("name")).isEqualTo("username");
        assertThat(password.getElement().getAttribute("name")).isEqualTo("password");
        assertThat(_get(NativeButton.class, spec -> spec.withText("Logga in"))
                        .getElement()
                        .getAttribute("type"))
                .isEqualTo("submit");
    }

    @Test
    void choosingSomebodyOfTheDemoFillsTheForm() {
        go("login");
        _click(_get(Button.class, spec -> spec.withText("Lena Holm")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("E-post")).getValue())
                .isEqualTo("lena@lo.example");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Lösenord")).getValue())
                .isEqualTo("demo");
    }

    @Test
    void wrongPasswordIsAnsweredInPlainWords() {
        go("login?error");
        _get(Span.class, spec -> spec.withText("E-posten eller lösenordet stämmer inte. Försök igen."));
    }

    @Test
    void whoTriesTooOftenIsAskedToWait() {
        go("login?wait");
        _get(Span.class, spec -> spec.withText("För många försök. Vänta en stund och försök igen."));
    }
}
