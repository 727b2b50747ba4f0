package se.gemensam.workspace;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** A joint room (samverkansrum) of party and union organisations, and of those that cooperate with them. */
@Entity
@Table(name = "workspace")
class Workspace {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String name;

    @Column
    private String slug;

    @Column
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "workspace_organisation", joinColumns = @JoinColumn(name = "workspace_id"))
    @Column(name = "organisation_id")
    private Set<UUID> organisations = new HashSet<>();

    protected Workspace() {}

    Workspace(String name, Slug slug, Instant now) {
        this.id = UUID.randomUUID();
        this.createdAt = now;
        rename(name, slug);
    }

    final void rename(String typed, Slug slug) {
        var line = OneLine.of(typed);
        if (line.isEmpty() || line.length() > 160) {
            throw new RefusedException("workspace.name.invalid");
        }
        this.name = line;
        this.slug = slug.value();
    }

    void join(UUID organisationId) {
        organisations.add(organisationId);
    }

    boolean joins(UUID organisationId) {
        return organisations.contains(organisationId);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    Set<UUID> organisations() {
        return Set.copyOf(organisations);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Workspace workspace && id.equals(workspace.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
