package se.gemensam.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** The page around every view: Vaadin's theme, then our own sheet (frontend/styles), before anything is painted. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/gemensam.css")
public class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("assets/gemensam.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
