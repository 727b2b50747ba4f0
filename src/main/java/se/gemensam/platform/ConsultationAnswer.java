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
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What an organisation answers: its own as a draft, its side's when it is handed in, both sides' when that side hands it over. */
@Entity
@Table(name = "consultation_answer")
class ConsultationAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID invitationId;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsultationStance stance;

    private @Nullable UUID joinsId;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsultationWay way;

    private String body;
    private @Nullable LocalDate decidedOn;
    private String paragraph;

    @Enumerated(EnumType.STRING)
    private ConsultationChannel channel;

    private @Nullable LocalDate arrivedOn;
    private @Nullable UUID writtenBy;
    private Instant savedAt;
    private @Nullable Instant handedInAt;
    private @Nullable Instant handedOverAt;
    private @Nullable UUID handedOverBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ConsultationAnswer() {}

    /** Of an organisation that has said nothing yet. */
    ConsultationAnswer(UUID invitationId, Instant now) {
        this.id = UUID.randomUUID();
        this.invitationId = invitationId;
        this.body = "";
        this.paragraph = "";
        this.channel = ConsultationChannel.LINK;
        this.savedAt = now;
    }

    /** @param writer null for whoever came by a link */
    void write(ConsultationForm form, ConsultationChannel by, @Nullable Member writer, Instant now) {
        requireDraft();
        stance = form.stance();
        joinsId = form.joins();
        way = form.decision().way();
        body = form.decision().body();
        decidedOn = form.decision().day();
        paragraph = form.decision().paragraph();
        channel = by;
        writtenBy = writer == null ? null : writer.id();
        savedAt = now;
    }

    void arrived(LocalDate day) {
        arrivedOn = day;
    }

    /** What those who cooperate answer is for both sides at once. */
    void handIn(Side side, Instant now) {
        requireDraft();
        handedInAt = now;
        if (side == Side.COOPERATING) {
            handedOverAt = now;
        }
    }

    void handOver(Member convener, Instant now) {
        handedOverAt = now;
        handedOverBy = convener.id();
    }

    void requireDraft() {
        if (handedInAt != null) {
            throw new RefusedException("consultation.answered");
        }
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    boolean isHandedOver() {
        return handedOverAt != null;
    }

    UUID id() {
        return id;
    }

    UUID invitationId() {
        return invitationId;
    }

    Optional<ConsultationStance> stance() {
        return Optional.ofNullable(stance);
    }

    Optional<UUID> joins() {
        return Optional.ofNullable(joinsId);
    }

    ConsultationDecision decision() {
        return new ConsultationDecision(way, body, decidedOn, paragraph);
    }

    ConsultationChannel channel() {
        return channel;
    }

    Optional<LocalDate> arrivedOn() {
        return Optional.ofNullable(arrivedOn);
    }

    Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsultationAnswer answer && id.equals(answer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
