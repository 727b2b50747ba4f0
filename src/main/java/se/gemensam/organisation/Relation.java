package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** One edge of the graph of organisations. */
@Entity
@Table(name = "organisation_relation")
class Relation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID fromId;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column
    private UUID toId;

    protected Relation() {}

    Relation(UUID fromId, RelationKind kind, UUID toId) {
        if (fromId.equals(toId)) {
            throw new RefusedException("organisation.relation.self");
        }
        this.id = UUID.randomUUID();
        this.fromId = fromId;
        this.kind = kind;
        this.toId = toId;
    }

    RelationRow row() {
        return new RelationRow(fromId, kind, toId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation relation && id.equals(relation.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
