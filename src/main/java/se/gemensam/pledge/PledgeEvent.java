package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** A line in the history of a pledge. */
@Entity
@Immutable
@Table(name = "pledge_event")
class PledgeEvent implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private PledgeEventKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeLabel was;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeLabel became;

    private String why;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private LocalDate happenedOn;
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PledgeEvent() {}

    PledgeEvent(
            UUID pledgeId,
            PledgeEventKind kind,
            @Nullable PledgeLabel was,
            @Nullable PledgeLabel became,
            String why,
            Member teller,
            LocalDate happenedOn,
            Instant now) {
        this.id = UUID.randomUUID();
        this.pledgeId = pledgeId;
        this.kind = kind;
        this.was = was;
        this.became = became;
        this.why = why;
        this.memberId = teller.id();
        this.side = teller.side();
        this.happenedOn = happenedOn;
        this.toldAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Lines are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    PledgeEventKind kind() {
        return kind;
    }

    @Nullable
    PledgeLabel was() {
        return was;
    }

    @Nullable
    PledgeLabel became() {
        return became;
    }

    String why() {
        return why;
    }

    UUID memberId() {
        return memberId;
    }

    Side side() {
        return side;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    Instant toldAt() {
        return toldAt;
    }
}
