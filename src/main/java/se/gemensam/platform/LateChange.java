package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/** A change of a section whose text has gone to the bodies, with a text of its own that began as the section read. */
@Entity
@Table(name = "late_change")
class LateChange {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID sectionId;
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private LateChangeKind kind;

    @Enumerated(EnumType.STRING)
    private LateChangeState state;

    private String baseHash;
    private String reason;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID memberId;
    private Instant createdAt;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID decisionId;
    private @Nullable String decidedHash;
    private @Nullable String beforeHash;
    private @Nullable String afterHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected LateChange() {}

    LateChange(
            UUID id,
            Section section,
            UUID documentId,
            String baseHash,
            LateChangeKind kind,
            String reason,
            Member author,
            Instant now) {
        this.id = id;
        platformId = section.platformId();
        sectionId = section.id();
        this.documentId = documentId;
        this.kind = kind;
        state = LateChangeState.DRAFT;
        this.baseHash = baseHash;
        this.reason = reason;
        organisationId = author.organisationId();
        side = author.side();
        memberId = author.id();
        createdAt = now;
    }

    /** Its organisation alone knows of a draft; of the rest both sides do. */
    boolean isFor(Member member) {
        return member.side() != Side.COOPERATING
                && switch (state) {
                    case DRAFT, WITHDRAWN -> member.organisationId().equals(organisationId);
                    case OFFERED, PENDING, DONE, APART, DECLINED -> true;
                };
    }

    boolean isWrittenBy(Member member) {
        return state == LateChangeState.DRAFT
                && (member.id().equals(memberId)
                        || (member.organisationId().equals(organisationId)
                                && member.role().includes(Role.WRITER)));
    }

    void offer() {
        state = LateChangeState.OFFERED;
    }

    void answer(boolean yes, Member member, Instant now) {
        state = yes ? LateChangeState.PENDING : LateChangeState.DECLINED;
        answeredBy = member.id();
        answeredAt = now;
    }

    void withdraw() {
        state = LateChangeState.WITHDRAWN;
    }

    /** @param wording that the meeting decided */
    void decide(UUID decision, String wording, boolean apart) {
        state = apart ? LateChangeState.APART : LateChangeState.PENDING;
        decisionId = decision;
        decidedHash = wording;
    }

    /** The section is to become the second wording from the first. */
    void prepare(String before, String after) {
        beforeHash = before;
        afterHash = after;
    }

    /** The section has changed in the same sentences before it came. */
    void leaveApart() {
        state = kind == LateChangeKind.FLOOR ? LateChangeState.APART : LateChangeState.DECLINED;
    }

    void done() {
        state = LateChangeState.DONE;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    UUID sectionId() {
        return sectionId;
    }

    UUID documentId() {
        return documentId;
    }

    LateChangeKind kind() {
        return kind;
    }

    LateChangeState state() {
        return state;
    }

    /** Of the section's wording that it is a change of. */
    String baseHash() {
        return baseHash;
    }

    String reason() {
        return reason;
    }

    UUID organisationId() {
        return organisationId;
    }

    Side side() {
        return side;
    }

    UUID memberId() {
        return memberId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<UUID> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    Optional<String> decidedHash() {
        return Optional.ofNullable(decidedHash);
    }

    /** Once it is settled. */
    String beforeHash() {
        return Objects.requireNonNull(beforeHash);
    }

    /** Once it is settled. */
    String afterHash() {
        return Objects.requireNonNull(afterHash);
    }

    /** Names the change of the section's text. */
    String cause() {
        return "late:" + id;
    }
}
