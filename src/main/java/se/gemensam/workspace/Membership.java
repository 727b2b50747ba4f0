package se.gemensam.workspace;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Period;

/** That an account is in a joint room and speaks for an organisation there, for a time. What it wrote keeps its id. */
@Entity
@Table(name = "member")
class Membership {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID workspaceId;

    @Column
    private UUID accountId;

    @Column
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Period period;

    /** The account while the membership lasts: the database allows it once in a room. */
    private @Nullable UUID presentAccountId;

    @Column
    private boolean registers;

    @Column
    private boolean editor;

    private @Nullable UUID roomsConfirmedBy;

    /** What the person has told of an office on the other side, in words. */
    private @Nullable String elsewhere;

    /** Stays once it was said: nobody opens doors by taking a word back. */
    @Column
    private boolean leadsElsewhere;

    private @Nullable String consentText;

    private @Nullable Instant consentedAt;

    @ElementCollection
    @CollectionTable(name = "member_office", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "office_id")
    private Set<UUID> offices = new HashSet<>();

    protected Membership() {}

    Membership(UUID workspaceId, NewMember wanted) {
        this.id = UUID.randomUUID();
        this.workspaceId = workspaceId;
        this.accountId = wanted.accountId();
        this.organisationId = wanted.organisationId();
        this.role = wanted.role();
        this.period = wanted.period();
        this.presentAccountId = accountId;
    }

    void take(Role role) {
        this.role = role;
    }

    void allowRegistering() {
        registers = true;
    }

    void stopRegistering() {
        registers = false;
    }

    void allowEditing() {
        editor = true;
    }

    void stopEditing() {
        editor = false;
    }

    void consent(Instant now) {
        consentText = Naming.TEXT;
        consentedAt = now;
    }

    void withdrawConsent() {
        consentText = null;
        consentedAt = null;
    }

    /** A leading office that is new closes the rooms again, also those that were opened because of another. */
    void tellOfElsewhere(String office, boolean leading) {
        elsewhere = office;
        if (leading) {
            leadsElsewhere = true;
            roomsConfirmedBy = null;
        }
    }

    void declare(UUID officeId) {
        offices.add(officeId);
    }

    void openOwnRooms(UUID convenerId) {
        if (convenerId.equals(id)) {
            throw new RefusedException("member.rooms.own");
        }
        roomsConfirmedBy = convenerId;
    }

    /** At once: whoever is removed today has no right today, although the period includes the day. */
    void end(LocalDate today) {
        period = period.endedOn(today);
        presentAccountId = null;
    }

    boolean isPresent(LocalDate today) {
        return presentAccountId != null && period.includes(today);
    }

    boolean isOver(LocalDate today) {
        return period.isOver(today);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID accountId() {
        return accountId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Role role() {
        return role;
    }

    Period period() {
        return period;
    }

    boolean registers() {
        return registers;
    }

    boolean isEditor() {
        return editor;
    }

    /** To the present text, and no other. */
    boolean hasConsented() {
        return Naming.TEXT.equals(consentText);
    }

    /** Whether it agreed to a text that is no longer the present one. */
    boolean isAskedAgain() {
        return consentText != null && !hasConsented();
    }

    boolean roomsAreConfirmed() {
        return roomsConfirmedBy != null;
    }

    Optional<String> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }

    boolean leadsElsewhere() {
        return leadsElsewhere;
    }

    Set<UUID> offices() {
        return Set.copyOf(offices);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Membership membership && id.equals(membership.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
