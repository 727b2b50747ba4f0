package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** The person's own menu: account, the other language, sign out. */
class MeMenu extends Composite<Menu> {

    private final FramePerson person;
    private final Choices choices;
    private final Runnable signOut;

    MeMenu(FramePerson person, Choices choices, Runnable signOut) {
        this.person = person;
        this.choices = choices;
        this.signOut = signOut;
    }

    @Override
    protected Menu initContent() {
        var menu = new Menu(label(), getTranslation("frame.me", person.name()))
                .item(
                        Icon.USER,
                        getTranslation("frame.account"),
                        () -> UI.getCurrent().navigate("account"));
        choices.languages().stream()
                .filter(language -> !language.equals(getLocale()))
                .forEach(language -> menu.item(
                        Icon.LANGUAGES, Choices.name(language), () -> choices.choose(language, UI.getCurrent())));
        return menu.item(Icon.LOG_OUT, getTranslation("frame.sign-out"), signOut);
    }

    private Component label() {
        var name = new Span(person.name());
        name.addClassName("me-name");
        var label = new Span(Icon.USER.create(), name);
        label.addClassName("menu-line");
        return label;
    }
}
