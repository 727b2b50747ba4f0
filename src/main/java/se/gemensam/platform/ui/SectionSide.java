package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import se.gemensam.discussion.ui.Conversation;

/** Beside the text: what to know first, and below it what is said about it, or the facts of the section. One is seen at a time; both stay as they are. */
class SectionSide extends Composite<Div> {

    private final Button facts = new Button(getTranslation("section.side.facts"), _ -> showFacts());
    private final Button talk = new Button(getTranslation("section.side.talk"), _ -> showTalk());
    private final Component factsPart;
    private final Component talkPart;

    SectionSide(SectionNotices notices, SectionPanel panel, Conversation conversation) {
        factsPart = panel;
        talkPart = conversation;
        facts.addThemeVariants(ButtonVariant.TERTIARY);
        talk.addThemeVariants(ButtonVariant.TERTIARY);
        var choice = new Div(facts, talk);
        choice.addClassName("section-side-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("section.side"));
        getContent().addClassName("section-side");
        getContent().add(choice, notices, panel, conversation);
        showFacts();
    }

    final void showFacts() {
        show(facts, factsPart, talk, talkPart);
    }

    final void showTalk() {
        show(talk, talkPart, facts, factsPart);
    }

    /** How many threads are open. */
    void count(int open) {
        talk.setText(open == 0 ? getTranslation("section.side.talk") : getTranslation("section.side.talk.open", open));
    }

    private static void show(Button chosen, Component shown, Button other, Component hidden) {
        chosen.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
        shown.setVisible(true);
        hidden.setVisible(false);
    }
}
