package se.gemensam.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import se.gemensam.base.NotFoundException;
import se.gemensam.mail.DemoLetters;
import se.gemensam.shell.Door;

/** The letters that the demo has sent, newest first: whoever tries it needs no mail server to follow their links. */
@Route(value = "demo/mail", autoLayout = false)
@AnonymousAllowed
class LettersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObjectProvider<DemoLetters> demo;
    private final String url;

    LettersView(ObjectProvider<DemoLetters> demo, @Value("${gemensam.url}") String url) {
        this.demo = demo;
        this.url = url;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letters = demo.getIfAvailable();
        if (letters == null) {
            throw new NotFoundException("the demo's letters");
        }
        var door = new Door(getTranslation("mail.demo.title")).add(new Paragraph(getTranslation("mail.demo.purpose")));
        var latest = letters.latest();
        if (latest.isEmpty()) {
            door.add(new Paragraph(getTranslation("mail.demo.empty")));
        }
        latest.forEach(letter -> door.add(new LetterSheet(letter, url)));
        getContent().removeAll();
        getContent().add(door);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.demo.title") + " – Gemensam";
    }
}
