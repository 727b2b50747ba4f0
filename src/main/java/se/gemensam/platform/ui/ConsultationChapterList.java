package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import se.gemensam.platform.ConsultationChapter;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What organisations say, one thing after another, and what the writing group replies. */
class ConsultationChapterList extends Composite<Div> {

    /** @param reply what is done by whoever wants to reply to a point */
    ConsultationChapterList(List<ConsultationChapter> chapters, Consumer<Said> reply) {
        getContent().addClassName("consultation-chapters");
        chapters.forEach(chapter -> {
            var list = new UnorderedList();
            list.addClassName("rows");
            chapter.said().forEach(said -> list.add(item(said, reply)));
            getContent().add(new H2(title(chapter)), list);
        });
    }

    private String title(ConsultationChapter chapter) {
        return chapter.title().isEmpty() ? getTranslation("consultation.chapter.whole") : chapter.title();
    }

    private ListItem item(Said said, Consumer<Said> reply) {
        var who = new Span(SideMark.alone(Mark.valueOf(said.side().name())), new Span(said.organisation()));
        who.addClassName("consultation-who");
        var marks = new Div(who);
        marks.addClassName("consultation-marks");
        var view = view(said);
        if (!view.isEmpty()) {
            var word = new Span(view);
            word.addClassName("consultation-view");
            marks.add(word);
        }
        if (!said.handedOver()) {
            marks.add(new StateBadge(Tone.WAITING, Icon.LOCK, getTranslation("consultation.own")));
        }
        var item = new ListItem(marks);
        item.addClassName("consultation-point");
        if (!said.words().isEmpty()) {
            item.add(words(said.words()));
        }
        if (!said.reply().isEmpty()) {
            item.add(replied(said));
        }
        if (said.repliable()) {
            var label = getTranslation(said.reply().isEmpty() ? "consultation.reply" : "consultation.reply.again");
            var button = new Button(label, Icon.CORNER_DOWN_RIGHT.create(), _ -> reply.accept(said));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(label + ": " + said.organisation());
            item.add(button);
        }
        return item;
    }

    private Component replied(Said said) {
        var by = new Span(getTranslation("consultation.replied", said.repliedBy()));
        by.addClassName("soft");
        var reply = new Div(by, words(said.reply()));
        reply.addClassName("consultation-reply");
        return reply;
    }

    private String view(Said said) {
        return said.opinion() == null
                ? ConsultationWords.stance(said.stance(), said.joins(), this)
                : getTranslation("consultation.opinion." + said.opinion());
    }

    private static Paragraph words(String words) {
        var said = new Paragraph(words);
        said.addClassName("consultation-words");
        return said;
    }
}
