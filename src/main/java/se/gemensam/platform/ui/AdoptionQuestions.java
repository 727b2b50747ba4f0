package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.AdoptionPage.Question;
import se.gemensam.shell.Formats;

/** Questions that are left open, and what came of those that no longer are. */
class AdoptionQuestions extends Composite<UnorderedList> {

    /** @param close null for whoever cannot */
    AdoptionQuestions(List<Question> questions, @Nullable Consumer<Question> close) {
        getContent().addClassNames("rows", "adoption-questions");
        questions.forEach(question -> getContent().add(line(question, close)));
    }

    private ListItem line(Question question, @Nullable Consumer<Question> close) {
        var title = new Span(question.question());
        title.addClassName("row-title");
        var day = new Formats(getLocale()).day(question.dueOn());
        var about = new Span(
                question.section().isEmpty()
                        ? getTranslation("question.about", question.owner(), day)
                        : getTranslation("question.about.section", question.owner(), day, question.section()));
        about.addClassName("soft");
        var words = new Div(title, about);
        words.addClassName("adoption-paper");
        if (question.closed()) {
            words.add(new Span(
                    question.answer().isEmpty()
                            ? getTranslation("question.closed")
                            : getTranslation("question.answered", question.answer())));
        }
        var line = new ListItem(words);
        line.addClassName("row");
        if (!question.closed() && close != null) {
            var button = new Button(getTranslation("question.close"), _ -> close.accept(question));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("question.close.of", question.question()));
            line.add(button);
        }
        return line;
    }
}
