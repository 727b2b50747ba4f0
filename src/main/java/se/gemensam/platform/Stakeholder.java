package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/** An organisation of the room as it stands to a platform. */
@Entity
@Table(name = "stakeholder")
class Stakeholder {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean named;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Stakeholder() {}

    Stakeholder(UUID platformId, UUID organisationId, Side side, Relation relation, boolean named) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.organisationId = organisationId;
        this.side = side;
        this.relation = relation;
        this.named = named;
    }

    void stand(Relation relation, boolean named) {
        this.relation = relation;
        this.named = named;
    }

    UUID organisationId() {
        return organisationId;
    }

    Side side() {
        return side;
    }

    Relation relation() {
        return relation;
    }

    /** Whether its decision is needed where the rule of its side asks for named ones. */
    boolean isNamed() {
        return named && relation == Relation.ADOPTS;
    }
}
