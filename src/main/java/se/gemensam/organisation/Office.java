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
        take(draft.holder());
    }

    private void take(Holder holder) {
        switch (holder) {
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

    /** The same holder goes on, until the given day. */
    void extendTo(LocalDate day) {
        period = Period.of(period.from(), day);
    }

    /** Somebody takes a vacant office from the day that it has been vacant since, so that the vacancy leaves no trace. */
    void fill(Holder holder, Period newPeriod) {
        if (!isVacant()) {
            throw new RefusedException("office.taken");
        }
        take(holder);
        period = newPeriod;
    }

    boolean isVacant() {
        return accountId == null && personName == null;
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

    Period period() {
        return period;
    }

    /** The same office for somebody after this holder. */
    OfficeDraft next(Holder holder, Period newPeriod) {
        return new OfficeDraft(organisationId, bodyId, kind, title, holder, newPeriod, leading);
    }

    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    OfficeRow row(Side side) {
        return new OfficeRow(id, organisationId, side, bodyId, kind, title, holder(), period, leading, confirmedOn);
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
