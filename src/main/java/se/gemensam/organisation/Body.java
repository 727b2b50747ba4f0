package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** An organ of an organisation, which decides: a board, a congress, a meeting of members. */
@Entity
@Table(name = "body")
class Body {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID organisationId;

    @Column
    private String kind;

    @Column
    private String name;

    protected Body() {}

    Body(UUID organisationId, String kind, String name) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.kind = kind;
        this.name = checked(name);
    }

    void rename(String newName) {
        name = checked(newName);
    }

    private static String checked(String name) {
        var line = OneLine.of(name);
        if (line.isEmpty() || line.length() > 80) {
            throw new RefusedException("body.name.invalid");
        }
        return line;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    BodyRow row() {
        return new BodyRow(id, organisationId, kind, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body body && id.equals(body.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
