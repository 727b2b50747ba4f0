package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;

/** The person's own menu: account, language, theme, sign out. */
class MeMenu extends Composite<MenuBar> {

    private final Choices choices;

    MeMenu(FramePerson person, Choices choices, Runnable signOut) {
        this.choices = choices;
        var bar = getContent();
        bar.addClassName("me");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var name = new Span(person.name());
        name.addClassName("me-name");
        var me = bar.addItem(line(Icon.USER, name));
        me.setAriaLabel(getTranslation("frame.me", person.name()));
        var menu = me.getSubMenu();
        menu.addItem(line(Icon.SHIELD, "frame.account"), _ -> UI.getCurrent().navigate("account"));
        languages(menu.addItem(line(Icon.LANGUAGES, "frame.language")).getSubMenu());
        themes(menu.addItem(line(Icon.SUN_MOON, "frame.theme")).getSubMenu());
        menu.addSeparator();
        menu.addItem(line(Icon.LOG_OUT, "frame.sign-out"), _ -> signOut.run());
    }

    private void languages(SubMenu menu) {
        for (var language : choices.languages()) {
            var item = menu.addItem(Choices.name(language), _ -> choices.choose(language, UI.getCurrent()));
            check(item, language.equals(getLocale()));
        }
    }

    private void themes(SubMenu menu) {
        var current = choices.theme((HttpServletRequest) VaadinService.getCurrentRequest());
        for (var theme : Theme.values()) {
            var item = menu.addItem(line(theme.icon(), theme.textKey()), event -> {
                choices.choose(theme, UI.getCurrent());
                menu.getItems().forEach(other -> other.setChecked(other == event.getSource()));
            });
            check(item, theme == current);
        }
    }

    private static void check(MenuItem item, boolean checked) {
        item.setCheckable(true);
        item.setChecked(checked);
    }

    private Component line(Icon icon, String textKey) {
        return line(icon, new Span(getTranslation(textKey)));
    }

    private static Component line(Icon icon, Span text) {
        var line = new Span(icon.create(), text);
        line.addClassName("menu-line");
        return line;
    }
}
