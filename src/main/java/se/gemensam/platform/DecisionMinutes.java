package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of the minutes in which a decision stands; it lies in {@link se.gemensam.file.FilePieces}. */
@Entity
@Table(name = "decision_minutes")
class DecisionMinutes {

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Long version;

    private String name;
    private UUID attachedBy;
    private Instant attachedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DecisionMinutes() {}

    DecisionMinutes(UUID decisionId, String name, UUID memberId, Instant now) {
        this.decisionId = decisionId;
        this.name = name;
        this.attachedBy = memberId;
        this.attachedAt = now;
    }

    void become(String next, UUID memberId, Instant now) {
        name = next;
        attachedBy = memberId;
        attachedAt = now;
    }

    String name() {
        return name;
    }
}
