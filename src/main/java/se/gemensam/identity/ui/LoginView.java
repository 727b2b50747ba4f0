package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import se.gemensam.identity.DemoAccounts;
import se.gemensam.shell.Door;
import se.gemensam.shell.Message;

/** Sign-in by e-mail address and password; in the demo also a list of people to try it as. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Message message = new Message();

    LoginView(ObjectProvider<DemoAccounts> demo) {
        var form = new SignInForm();
        var forgotten = new Anchor("forgot-password", getTranslation("login.forgotten"));
        var door = new Door(getTranslation("login.title")).add(message, form, forgotten);
        demo.ifAvailable(_ -> door.add(
                new DemoTable(person -> form.fill(person.address(), DemoAccounts.PASSWORD)),
                new Anchor("demo/mail", getTranslation("login.demo.mail"))));
        getContent().add(door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            message.trouble(getTranslation("login.wait"));
        } else if (parameters.containsKey("error")) {
            message.trouble(getTranslation("login.wrong"));
        } else if (parameters.containsKey("changed")) {
            message.done(getTranslation("login.changed"));
        } else if (parameters.containsKey("joined")) {
            message.done(getTranslation("login.joined"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " – Gemensam";
    }
}
