package se.gemensam.pledge.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.shell.FormDialog;

/** Asks what shows how it stands with a pledge. */
class EvidenceDialog extends FormDialog {

    private final EvidenceFields fields;
    private final Consumer<EvidenceDraft> add;

    /** @param add may refuse */
    EvidenceDialog(LocalDate today, Consumer<EvidenceDraft> add) {
        super("evidence.add", "evidence.add.done");
        this.add = add;
        fields = new EvidenceFields(today);
        fields(fields);
    }

    @Override
    protected void send() {
        add.accept(fields.draft());
    }
}
