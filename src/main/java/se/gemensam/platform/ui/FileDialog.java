package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.gemensam.platform.FileOrderRow;

/** How far a file has come that somebody waits for, who may leave it to itself or take it back. */
class FileDialog extends Dialog {

    private final FileProgressLine progress = new FileProgressLine();

    FileDialog(FileOrderRow row, Runnable leave, Runnable cancel) {
        setHeaderTitle(getTranslation("file.wait"));
        setCloseOnOutsideClick(false);
        var words = new Div(
                new Paragraph(FileWords.what(row, this)), progress, new Paragraph(getTranslation("file.wait.about")));
        words.addClassName("file-wait");
        add(words);
        show(row);
        var close = new Button(getTranslation("file.leave"), _ -> leave.run());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("file.cancel"), _ -> cancel.run()), close);
        addDialogCloseActionListener(_ -> leave.run());
        close.focus();
    }

    final void show(FileOrderRow row) {
        progress.show(row);
    }
}
