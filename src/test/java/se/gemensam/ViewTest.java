package se.gemensam;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.SignedIn;

/** Views of the demo without a browser, as one of its people. Finds things by their words, as people do. */
@DemoTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("se.gemensam");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void openAsNobody() {
        open(new AnonymousAuthenticationToken(
                "nobody", "nobody", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** From here on the test is this person, in a browser of their own. */
    protected void signIn(String email) {
        var account = accounts.withEmail(email).orElseThrow();
        var administrator = email.startsWith("admin@");
        var person = new SignedIn(account, UUID.randomUUID(), administrator, null, true);
        MockVaadin.tearDown();
        open(UsernamePasswordAuthenticationToken.authenticated(
                person, null, administrator ? List.of(new SimpleGrantedAuthority("ROLE_ADMIN")) : List.of()));
    }

    /** Navigates as a link does. */
    protected void go(String path) {
        UI.getCurrent().navigate(path);
    }

    protected static String text(String key, Object... arguments) {
        return VaadinSession.getCurrent()
                .getService()
                .getInstantiator()
                .getI18NProvider()
                .getTranslation(key, UI.getCurrent().getLocale(), arguments);
    }

    private void open(Authentication person) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(person);
        SecurityContextHolder.setContext(security);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }
}
