package se.gemensam.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import se.gemensam.base.RefusedException;

/** An organisation of the movement, or one that cooperates with it. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String name;

    @Column
    private String kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** Empty when nothing is known: that is how the database tells of it. */
    @Embedded
    private @Nullable Contact contact;

    /** What is vacant, in words; empty when everything is filled. */
    private @Nullable String vacancy;

    private @Nullable String nationalUnion;

    @ElementCollection
    @CollectionTable(name = "organisation_area", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "area_code")
    private Set<String> areas = new HashSet<>();

    private @Nullable Instant removedAt;
    private @Nullable UUID removedBy;

    protected Organisation() {}

    Organisation(OrganisationDraft draft, Side side) {
        this.id = UUID.randomUUID();
        this.kind = draft.kind();
        this.side = side;
        change(draft);
    }

    void change(OrganisationDraft draft) {
        if (!draft.kind().equals(kind)) {
            throw new RefusedException("organisation.kind.fixed");
        }
        name = draft.name();
        contact = draft.contact();
        vacancy = draft.vacancy();
        nationalUnion = draft.nationalUnion();
        areas.clear();
        areas.addAll(draft.areas());
    }

    void remove(UUID accountId, Instant now) {
        removedAt = now;
        removedBy = accountId;
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    Side side() {
        return side;
    }

    private Contact contact() {
        return contact == null ? Contact.NONE : contact;
    }

    OrganisationRow row() {
        return new OrganisationRow(id, name, kind, side, vacancy, contact(), Set.copyOf(areas));
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(kind, name, contact(), vacancy, nationalUnion, Set.copyOf(areas));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation organisation && id.equals(organisation.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
