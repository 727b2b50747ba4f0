package se.gemensam.pledge;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.LiveDocuments;

/** The texts that explain pledges, as they read now. They are written through the live socket. */
@Service
@Transactional(readOnly = true)
public class PledgeTexts {

    private final PledgeAccess access;
    private final LiveDocuments documents;

    PledgeTexts(PledgeAccess access, LiveDocuments documents) {
        this.access = access;
        this.documents = documents;
    }

    /** @throws se.gemensam.base.NotFoundException when there is no such pledge for the current person */
    public PledgeText of(UUID pledgeId) {
        var document = access.require(PledgeAct.READ, pledgeId).pledge().documentId();
        var reading =
                Objects.requireNonNull(documents.readings(List.of(document)).get(document));
        return new PledgeText(document, reading.version(), reading.html());
    }
}
