package se.gemensam.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteData;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** That something new cannot be forgotten. */
class CoverageTest {

    private final List<String> covered =
            Coverage.LINES.stream().map(Coverage.Line::what).toList();

    @Test
    void anInventedViewIsMissedUnderEachOfItsAddresses() {
        var alias = new RouteAliasData(List.of(), "w/:workspace/also-invented", Map.of(), Div.class);
        var invented =
                new RouteData(List.of(), "w/:workspace/invented", Map.of(), Div.class, new ArrayList<>(List.of(alias)));

        var registered = Stream.concat(covered.stream(), Registered.views(List.of(invented)).stream());

        assertThat(Coverage.uncovered(registered.toList()))
                .containsExactly("view w/:workspace/also-invented", "view w/:workspace/invented");
    }

    @Test
    void anInventedMethodOfAKnownAddressIsMissed() throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticApplicationContext());
        mapping.afterPropertiesSet();
        mapping.registerMapping(
                RequestMappingInfo.paths("/api/platforms/{id}")
                        .methods(RequestMethod.GET, RequestMethod.PATCH)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                this,
                CoverageTest.class.getDeclaredMethod("anInventedMethodOfAKnownAddressIsMissed"));

        assertThat(Coverage.uncovered(Registered.answers("requestMappingHandlerMapping", mapping)))
                .containsExactly("PATCH /api/platforms/{id}");
    }

    @Test
    void anInventedSocketAndAnInventedKindOfMappingAreMissed() {
        var socket = new SimpleUrlHandlerMapping(Map.of("/invented", new Object()));
        socket.setApplicationContext(new StaticApplicationContext());

        assertThat(Coverage.uncovered(Registered.answers("webSocketHandlerMapping", socket)))
                .containsExactly("webSocketHandlerMapping /invented");
        assertThat(Coverage.uncovered(Registered.answers("invented", new AbstractHandlerMapping() {
                    @Override
                    protected Object getHandlerInternal(HttpServletRequest request) {
                        return this;
                    }
                })))
                .containsExactly("mapping invented");
    }

    @Test
    void aLineOfWhatIsGoneIsTold() {
        assertThat(Coverage.gone(covered.subList(1, covered.size()))).containsExactly(covered.getFirst());
    }

    @Test
    void namesAreFilledIn() {
        var fillings = Map.of("a", List.of("1"), "format", List.of("html", "json"));

        assertThat(Coverage.filled("/x/{a}?as={format}", fillings)).containsExactly("/x/1?as=html", "/x/1?as=json");
        assertThatThrownBy(() -> Coverage.filled("/x/{nobody}", fillings)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTakesAnIdIsAskedByHandOnceForEachMethod() {
        assertThat(Coverage.byHand())
                .contains(
                        new Coverage.ByHand("DELETE", "/api/tokens/*"), new Coverage.ByHand("GET", "/api/platforms/*"))
                .doesNotHaveDuplicates()
                .noneMatch(each -> each.path().contains("{"));
    }
}
