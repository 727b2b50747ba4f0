package se.gemensam.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.gemensam.mail.LetterRow;
import se.gemensam.shell.Formats;

/** One letter, folded: to whom and about what; opened, its words with links that lead where they do in the letter. */
class LetterSheet extends Composite<NativeDetails> {

    private final String url;

    LetterSheet(LetterRow letter, String url) {
        this.url = url;
        var about = new Span(letter.subject());
        about.addClassName("letter-subject");
        var whom = new Span(getTranslation(
                "mail.demo.line", letter.recipient(), new Formats(getLocale()).moment(letter.writtenAt())));
        getContent().addClassName("letter");
        getContent().setSummary(about, whom);
        var words = new Div();
        letter.plain()
                .lines()
                .filter(line -> !line.isBlank() && !line.equals("-- "))
                .map(this::line)
                .forEach(words::add);
        getContent().setContent(words);
    }

    private Component line(String line) {
        return line.startsWith(url + "/") ? new Anchor(line.substring(url.length() + 1), line) : new Paragraph(line);
    }
}
