package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.platform.FileProgress;

/** How far a file has come: a bar, the step in words that are read aloud as it changes, and a count that is not. */
class FileProgressLine extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span step = new Span();
    private final Span count = new Span();

    FileProgressLine() {
        getContent().addClassName("file-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("file.progress"));
        step.getElement().setAttribute("role", "status");
        count.addClassName("soft");
        getContent().add(bar, new Div(step, count));
    }

    void show(FileOrderRow row) {
        var progress = row.progress();
        bar.setValue(progress == null ? 0 : progress.share());
        step.setText(
                progress == null
                        ? getTranslation("file.state." + row.state())
                        : getTranslation(
                                "file.step",
                                progress.step(),
                                progress.steps(),
                                getTranslation("file.stage." + progress.stage())));
        count.setText(progress == null ? "" : counted(progress));
    }

    private String counted(FileProgress progress) {
        return progress.of() == 0 ? "" : getTranslation("file.count", progress.done(), progress.of());
    }
}
