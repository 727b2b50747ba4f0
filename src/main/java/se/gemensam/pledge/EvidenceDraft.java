package se.gemensam.pledge;

import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/**
 * Evidence to add.
 *
 * @param file of a {@link Proof.Filed} always; of a {@link Proof.Decision} it may be its minutes; else none
 */
public record EvidenceDraft(Proof says, @Nullable EvidenceFile file) {

    /** @throws RefusedException when a file is missing, or a decision has neither paragraph, link nor file */
    public EvidenceDraft {
        switch (says) {
            case Proof.Filed _ -> {
                if (file == null) {
                    throw new RefusedException("evidence.file.missing");
                }
            }
            case Proof.Decision decision -> {
                if (!decision.hasPlace() && decision.link().isEmpty() && file == null) {
                    throw new RefusedException("evidence.decision.unproven");
                }
            }
            case Proof.Link _, Proof.Quote _ -> {
                if (file != null) {
                    throw new RefusedException("evidence.file.unwanted");
                }
            }
        }
    }

    public EvidenceDraft(Proof says) {
        this(says, null);
    }
}
