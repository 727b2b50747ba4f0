package se.gemensam.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.identity.Secret;
import se.gemensam.organisation.Period;

/** An address is asked into a joint room, to speak for an organisation there. Its link works once, and for two weeks. */
@Entity
@Table(name = "invitation")
class Invitation {

    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID workspaceId;

    @Column
    private UUID organisationId;

    @Column
    private String email;

    private @Nullable String presentEmail;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable LocalDate untilDate;

    @Embedded
    private @Nullable PromisedOffice office;

    @Column
    private String tokenHash;

    @Column
    private UUID invitedBy;

    @Column
    private Instant invitedAt;

    @Column
    private Instant expiresAt;

    private @Nullable Instant acceptedAt;

    private @Nullable UUID memberId;

    private @Nullable Instant withdrawnAt;
    private @Nullable UUID letterId;

    protected Invitation() {}

    Invitation(UUID workspaceId, String email, NewInvitation wanted, UUID invitedBy, Secret token, Instant now) {
        this.id = UUID.randomUUID();
        this.workspaceId = workspaceId;
        this.organisationId = wanted.organisationId();
        this.email = email;
        this.presentEmail = email;
        this.role = wanted.role();
        this.untilDate = wanted.until();
        this.office = wanted.office();
        renew(invitedBy, token, now);
    }

    /** Another link, from whoever sends it now; the one before it is worth nothing any more. */
    final void renew(UUID invitedBy, Secret token, Instant now) {
        this.invitedBy = invitedBy;
        this.tokenHash = token.hash();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    void sentWith(UUID letter) {
        letterId = letter;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        presentEmail = null;
    }

    /** Neither used nor taken back; its time may be over all the same. */
    boolean isPresent() {
        return presentEmail != null;
    }

    boolean isOpenAt(Instant now) {
        return isPresent() && now.isBefore(expiresAt);
    }

    NewMember memberOf(UUID accountId, LocalDate today) {
        return new NewMember(accountId, organisationId, role, new Period(today, untilDate));
    }

    Optional<PromisedOffice> office() {
        return Optional.ofNullable(office);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    /** The latest that was written; it may be sent, or forgotten. */
    Optional<UUID> letter() {
        return Optional.ofNullable(letterId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Invitation invitation && id.equals(invitation.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
