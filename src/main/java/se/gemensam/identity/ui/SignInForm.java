package se.gemensam.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The form that is sent to the security chain, by the browser itself: password managers know it, Enter sends it, and
 * a new session begins with a new page.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final TextField address = new TextField(getTranslation("login.address"));
    private final PasswordField password = new PasswordField(getTranslation("login.password"));

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        addClassName("form");
        address.getElement().setAttribute("name", "username");
        address.setAutocomplete(Autocomplete.USERNAME);
        address.setAutocapitalize(Autocapitalize.NONE);
        address.getElement().setAttribute("inputmode", "email");
        address.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var send = new NativeButton(getTranslation("login.sign-in"));
        send.getElement().setAttribute("type", "submit");
        send.addClassName("primary");
        add(address, password, send);
        addToken();
    }

    void fill(String address, String password) {
        this.address.setValue(address);
        this.password.setValue(password);
    }

    private void addToken() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            add(field);
        }
    }
}
