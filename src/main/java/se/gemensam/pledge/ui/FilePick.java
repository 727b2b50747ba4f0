package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.EvidenceFile;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.shell.UploadWords;

/** Takes a photo or a PDF, on a phone with its camera. What was taken stays until it is taken away. */
class FilePick extends Composite<Div> {

    private final Message message = new Message();
    private final Upload upload = new Upload();
    private final Div taken = new Div();
    private @Nullable EvidenceFile file;

    /** @param label key of the words on its button */
    FilePick(String label) {
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.setMaxFileSize(EvidenceFile.MOST_BYTES);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "application/pdf");
        upload.setUploadButton(new Button(getTranslation(label), Icon.FILE_UP.create()));
        upload.setDropLabel(new Paragraph(getTranslation("evidence.file.drop")));
        upload.addFileRejectedListener(
                _ -> message.trouble(getTranslation("evidence.file.rejected", EvidenceFile.MOST_MEGABYTES)));
        taken.addClassName("file-taken");
        taken.setVisible(false);
        getContent().addClassName("file-pick");
        getContent().add(message, upload, taken);
    }

    @Nullable
    EvidenceFile file() {
        return file;
    }

    void take(String name, byte[] bytes) {
        message.clear();
        upload.clearFileList();
        try {
            show(EvidenceFile.of(name, bytes));
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void show(@Nullable EvidenceFile next) {
        file = next;
        taken.removeAll();
        taken.setVisible(next != null);
        upload.setVisible(next == null);
        if (next != null) {
            var away = new Button(Icon.X.create(), _ -> show(null));
            away.setAriaLabel(getTranslation("evidence.file.away", next.name()));
            taken.add(Icon.CHECK.create(), new Span(next.name()), away);
        }
    }
}
