package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes in which a decision stands, as a file. */
@Entity
@Table(name = "decision_minutes")
class DecisionMinutes {

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Long version;

    private String name;
    private byte[] pdf;
    private UUID attachedBy;
    private Instant attachedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DecisionMinutes() {}

    DecisionMinutes(UUID decisionId, MinutesFile file, UUID memberId, Instant now) {
        this.decisionId = decisionId;
        this.name = file.name();
        this.pdf = file.pdf();
        this.attachedBy = memberId;
        this.attachedAt = now;
    }

    void become(MinutesFile file, UUID memberId, Instant now) {
        name = file.name();
        pdf = file.pdf();
        attachedBy = memberId;
        attachedAt = now;
    }

    MinutesFile file() {
        return new MinutesFile(name, pdf);
    }
}
