package se.gemensam.canary;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that a running application answers to, as {@link Coverage} names it. */
final class Registered {

    private Registered() {}

    static Set<String> in(ApplicationContext application, ServletContext servlets) {
        var all = new TreeSet<String>();
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        all.addAll(views(routes.getRegisteredRoutes()));
        routes.getConfiguration()
                .getExceptionHandlers()
                .forEach((error, page) -> all.add("error " + page.getSimpleName()));
        application.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> all.addAll(answers(name, mapping)));
        servlets.getServletRegistrations().forEach((name, servlet) -> all.add("servlet " + name));
        return all;
    }

    /** "view w/:workspace" for each, with those by which a view is known besides. */
    static List<String> views(Collection<RouteData> routes) {
        return routes.stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .map(template -> "view " + template)
                .toList();
    }

    /** "GET /api/platforms/{id}" for each; of what answers to any method, without one. */
    static Collection<String> answers(String name, HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream()
                        .flatMap(info -> methodsAndPaths(info).stream())
                        .toList();
            case AbstractUrlHandlerMapping addresses ->
                addresses.getHandlerMap().keySet().stream()
                        .map(path -> name + " " + path)
                        .toList();
            default -> List.of("mapping " + name);
        };
    }

    private static List<String> methodsAndPaths(RequestMappingInfo info) {
        var all = new ArrayList<String>();
        for (var path : info.getPatternValues()) {
            var methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                all.add(path);
            }
            methods.forEach(method -> all.add(method + " " + path));
        }
        return all;
    }
}
