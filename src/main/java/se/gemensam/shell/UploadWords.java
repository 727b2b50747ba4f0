package se.gemensam.shell;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.UnaryOperator;

/** What stands beside a file while it is on its way, in the person's language. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(UnaryOperator<String> texts) {
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(texts.apply("upload.connecting"))
                                .setStalled(texts.apply("upload.stalled"))
                                .setProcessing(texts.apply("upload.processing"))
                                .setHeld(texts.apply("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(texts.apply("upload.remaining"))
                                .setUnknown(texts.apply("upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(texts.apply("upload.failed"))
                                .setUnexpectedServerError(texts.apply("upload.failed"))
                                .setForbidden(texts.apply("upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(texts.apply("upload.retry"))
                        .setStart(texts.apply("upload.start"))
                        .setRemove(texts.apply("upload.remove")));
    }
}
