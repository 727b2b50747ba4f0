package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdoptionPage.Decision;
import se.gemensam.platform.MinutesFile;
import se.gemensam.platform.MinutesService;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.shell.Notice;
import se.gemensam.shell.UploadWords;

/** Attaches to a decision the minutes in which it stands, or takes them away. */
class MinutesDialog extends Dialog {

    private final Message message = new Message();
    private final Decision decision;
    private final MinutesService minutes;
    private final Runnable reload;

    MinutesDialog(Decision decision, MinutesService minutes, Runnable reload) {
        this.decision = decision;
        this.minutes = minutes;
        this.reload = reload;
        setHeaderTitle(getTranslation("minutes.title"));
        var form =
                new Div(message, new Paragraph(getTranslation("minutes.lead", MinutesFile.MOST_MEGABYTES)), upload());
        form.addClassName("form");
        add(form);
        if (decision.minutes() != null) {
            var remove = new Button(
                    getTranslation("minutes.remove"),
                    Icon.TRASH_2.create(),
                    _ -> act("minutes.removed", () -> minutes.remove(decision.id())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            upload.clearFileList();
            act("minutes.done", () -> minutes.attach(decision.id(), new MinutesFile(metadata.fileName(), bytes)));
        }));
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MinutesFile.MOST_MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(getTranslation("minutes.pick"), Icon.FILE_UP.create()));
        upload.setDropLabel(new Paragraph(getTranslation("minutes.drop")));
        upload.addFileRejectedListener(
                _ -> message.trouble(getTranslation("minutes.tooLarge", MinutesFile.MOST_MEGABYTES)));
        return upload;
    }

    private void act(String done, Runnable work) {
        message.clear();
        try {
            work.run();
            close();
            Notice.done(getTranslation(done));
            reload.run();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
