package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.gemensam.platform.Progress;

/** How far the writing has come: a bar, and the same in words. */
class ProgressLine extends Composite<Div> {

    ProgressLine(Progress progress) {
        getContent().addClassName("progress-line");
        if (progress.sections() == 0) {
            getContent().add(new Paragraph(getTranslation("platform.progress.none")));
            return;
        }
        var bar = new ProgressBar(0, progress.sections(), progress.agreed());
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().add(bar, new Span(words(progress)));
    }

    private String words(Progress progress) {
        var words = getTranslation("platform.progress.agreed", progress.agreed(), progress.sections());
        if (progress.agreedByOne() > 0) {
            words += " "
                    + counted(
                            "platform.progress.agreedByOne.one",
                            "platform.progress.agreedByOne.many",
                            progress.agreedByOne());
        }
        if (progress.parked() > 0) {
            words += " " + counted("platform.progress.parked.one", "platform.progress.parked.many", progress.parked());
        }
        return words;
    }

    private String counted(String one, String many, int count) {
        return count == 1 ? getTranslation(one) : getTranslation(many, count);
    }
}
