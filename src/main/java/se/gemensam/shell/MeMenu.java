package se.gemensam.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** The person's own menu: account, the other language, sign out. It follows a new name or face. */
class MeMenu extends Composite<Div> {

    private final Supplier<FramePerson> person;
    private final Choices choices;
    private final Runnable signOut;

    MeMenu(Supplier<FramePerson> person, Choices choices, Runnable signOut) {
        this.person = person;
        this.choices = choices;
        this.signOut = signOut;
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var changes = ComponentUtil.addListener(event.getUI(), PersonChanged.class, _ -> show());
        addDetachListener(left -> {
            left.unregisterListener();
            changes.remove();
        });
    }

    private void show() {
        getContent().removeAll();
        getContent().add(menu(person.get()));
    }

    private Menu menu(FramePerson me) {
        var menu = new Menu(label(me), getTranslation("frame.me", me.name()))
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

    private static Component label(FramePerson me) {
        var name = new Span(me.name());
        name.addClassName("me-name");
        var label = new Span(new FaceMark(me.face()), name);
        label.addClassName("menu-line");
        return label;
    }
}
