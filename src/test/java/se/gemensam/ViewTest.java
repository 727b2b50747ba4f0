package se.gemensam;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.ClassUtils;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.SignedIn;

/** Views of the demo without a browser, as one of its people. Finds things by their words, as people do. */
@DemoTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);
    private static final Set<Class<? extends RouterLayout>> LAYOUTS = found(new AnnotationTypeFilter(Layout.class));

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
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected static String text(String key, Object... arguments) {
        return VaadinSession.getCurrent()
                .getService()
                .getInstantiator()
                .getI18NProvider()
                .getTranslation(key, UI.getCurrent().getLocale(), arguments);
    }

    private void open(Authentication person) {
        // Other contexts of the same run have put their own strategy there.
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(person);
        SecurityContextHolder.setContext(security);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((_, role) ->
                person.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        LAYOUTS.forEach(RouteConfiguration.forApplicationScope().getHandledRegistry()::setLayout);
    }

    /** Karibu's own search finds only public classes, and our views are not. */
    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter filter) {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(filter);
        return search.findCandidateComponents("se.gemensam").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), ViewTest.class.getClassLoader()))
                .collect(Collectors.toSet());
    }
}
