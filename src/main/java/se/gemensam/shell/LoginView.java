package se.gemensam.shell;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in by e-mail address and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends LoginForm implements BeforeEnterObserver, HasDynamicTitle {

    public LoginView() {
        setAction("login");
        setForgotPasswordButtonVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        setError(parameters.containsKey("error") || parameters.containsKey("wait"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
