package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.LineKind;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.TextComparison;

/** A text with what is new underlined and what is gone struck through; a word before each line that says more than that. */
class ComparedText extends Composite<Div> {

    /** @param withTitle whether the title is shown where it changed */
    ComparedText(TextComparison comparison, boolean withTitle) {
        getContent().addClassName("compared");
        comparison.lines().stream()
                .filter(line -> line.kind() != LineKind.TITLE || (withTitle && line.change() != Change.SAME))
                .forEach(line -> getContent().add(line(line)));
    }

    private Div line(ComparedLine line) {
        var all = new Div();
        all.addClassNames(
                "compared-line",
                "compared-" + line.change().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "compared-is-" + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (line.depth() > 1) {
            all.addClassName("compared-deep");
        }
        var word = word(line);
        if (!word.isEmpty()) {
            var mark = new Span(word);
            mark.addClassName("compared-mark");
            all.add(mark);
        }
        var words = new HtmlContainer("p");
        line.runs().forEach(run -> words.add(run(run)));
        all.add(words);
        return all;
    }

    private String word(ComparedLine line) {
        return switch (line.change()) {
            case SAME, REWORDED -> "";
            case ADDED, REMOVED, REFORMATTED -> getTranslation("compared." + line.change());
            case MOVED_HERE, MOVED_AWAY -> getTranslation("compared." + line.change(), line.move());
        };
    }

    private static Component run(ComparedRun run) {
        var words = new HtmlContainer(
                switch (run.fate()) {
                    case SAME -> "span";
                    case INSERTED -> "ins";
                    case DELETED -> "del";
                    case REFORMATTED -> "span";
                });
        words.setText(run.words());
        if (run.fate() == ComparedRun.Fate.REFORMATTED) {
            words.addClassName("compared-reformatted");
        }
        run.marks().forEach(mark -> {
            if (mark instanceof Bold) {
                words.addClassName("compared-bold");
            } else if (mark instanceof Italic) {
                words.addClassName("compared-italic");
            }
        });
        return words;
    }
}
