package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** An organisation that is asked in a consultation. */
@Entity
@Table(name = "consultation_invitation")
class ConsultationInvitation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID consultationId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable UUID viaId;
    private @Nullable LocalDate extendedTo;
    private UUID invitedBy;
    private Instant invitedAt;
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ConsultationInvitation() {}

    ConsultationInvitation(UUID consultationId, ConsultationInvitee asked, Side side, Member inviter, Instant now) {
        this.id = UUID.randomUUID();
        this.consultationId = consultationId;
        this.organisationId = asked.organisationId();
        this.side = side;
        this.viaId = asked.via();
        this.invitedBy = inviter.id();
        this.invitedAt = now;
    }

    /** Those of a side are its conveners', and those who cooperate are both sides'. */
    boolean isKeptBy(Side convener) {
        return side == convener || side == Side.COOPERATING;
    }

    LocalDate lastDay(Consultation consultation) {
        return extendedTo == null ? consultation.lastDay() : extendedTo;
    }

    /** What was said of the day before holds no longer. */
    void extend(Consultation consultation, @Nullable LocalDate day, Instant now) {
        var later = Consultation.possible(day, now);
        if (!later.isAfter(lastDay(consultation))) {
            throw new RefusedException("consultation.extend.earlier");
        }
        extendedTo = later;
        remindedAt = null;
    }

    void requireInTime(Consultation consultation, Instant now) {
        if (LocalDate.ofInstant(now, Time.ZONE).isAfter(lastDay(consultation))) {
            throw new RefusedException("consultation.late");
        }
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Side side() {
        return side;
    }

    Optional<UUID> via() {
        return Optional.ofNullable(viaId);
    }

    Optional<LocalDate> extendedTo() {
        return Optional.ofNullable(extendedTo);
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsultationInvitation invitation && id.equals(invitation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
