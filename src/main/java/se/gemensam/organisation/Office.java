package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/**
 * Uppdrag: somebody's office in an organisation for a time. The holder is an account, a person known by name only, or
 * nobody yet.
 */
@Entity
@Table(name = "office")
class Office {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID organisationId;

    private @Nullable UUID bodyId;

    @Column
    private String kind;

    @Column
    private String title;

    private @Nullable UUID accountId;

    private @Nullable String personName;

    @Embedded
    private Period period;

    /** Whoever holds it speaks for the organisation, so it counts as taking its side. */
    @Column(name = "leads")
    private boolean leading;

    private @Nullable LocalDate confirmedOn;

    protected Office() {}

    Office(OfficeDraft draft) {
        this.id = UUID.randomUUID();
        this.organisationId = draft.organisationId();
        this.bodyId = draft.bodyId();
        this.kind = draft.kind();
        this.title = draft.title();
        this.period = draft.period();
        this.leading = draft.leading();
        switch (draft.holder()) {
            case Holder.Known known -> accountId = known.accountId();
            case Holder.Named named -> personName = named.name();
            case Holder.Vacant vacant -> {}
        }
    }

    void confirm(LocalDate today) {
        if (period.isOver(today)) {
            throw new RefusedException("office.over");
        }
        confirmedOn = today;
    }

    void endOn(LocalDate day) {
        period = period.endedOn(day);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    OfficeRow row(Side side) {
        return new OfficeRow(id, organisationId, side, kind, title, holder(), period, leading, confirmedOn);
    }

    private Holder holder() {
        if (accountId != null) {
            return new Holder.Known(accountId);
        }
        return personName == null ? new Holder.Vacant() : new Holder.Named(personName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Office office && id.equals(office.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
