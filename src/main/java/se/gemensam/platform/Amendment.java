package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** A proposal to change a section, with a text of its own that began as the section read. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private int number;
    private UUID sectionId;
    private UUID documentId;
    private String baseHash;
    private boolean alternative;
    private @Nullable UUID countersId;
    private String title;
    private String reason;
    private UUID organisationId;
    private UUID memberId;
    private String audience;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private Instant createdAt;
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Amendment() {}

    /** A draft for the proposer's own organisation. */
    Amendment(
            UUID id,
            Section section,
            int number,
            UUID documentId,
            String baseHash,
            AmendmentDraft draft,
            Member proposer,
            Instant now) {
        this.id = id;
        platformId = section.platformId();
        this.number = number;
        sectionId = section.id();
        this.documentId = documentId;
        this.baseHash = baseHash;
        alternative = draft.alternative();
        countersId = draft.counters();
        title = draft.title();
        reason = draft.reason();
        organisationId = proposer.organisationId();
        memberId = proposer.id();
        audience = new Audience.Organisation(organisationId).toString();
        state = AmendmentState.DRAFT;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    int number() {
        return number;
    }

    UUID sectionId() {
        return sectionId;
    }

    UUID documentId() {
        return documentId;
    }

    /** Of the section's text that it is a change of. */
    String baseHash() {
        return baseHash;
    }

    boolean isAlternative() {
        return alternative;
    }

    Optional<UUID> counters() {
        return Optional.ofNullable(countersId);
    }

    String title() {
        return title;
    }

    String reason() {
        return reason;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID memberId() {
        return memberId;
    }

    AmendmentState state() {
        return state;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Who may know that it is there. */
    Audience audience() {
        return state == AmendmentState.DRAFT || submittedAt == null ? Audience.parse(audience) : new Audience.Room();
    }

    /** Its words and what is said of it are its organisation's, until it is handed in. */
    boolean isWrittenBy(Member member) {
        return state == AmendmentState.DRAFT && member.organisationId().equals(organisationId) && isFor(member);
    }

    boolean isFor(Member member) {
        return audience().includes(member);
    }

    void describe(AmendmentDraft draft) {
        title = draft.title();
        reason = draft.reason();
        alternative = draft.alternative();
    }

    void showTo(Audience wider) {
        audience = wider.toString();
    }

    void submit(Instant now) {
        state = AmendmentState.SUBMITTED;
        submittedAt = now;
    }

    /** Back to be written on; it stays with those who could read it as a draft. */
    void takeBack() {
        state = AmendmentState.DRAFT;
        submittedAt = null;
    }

    /** What was handed in is remembered as withdrawn; a draft is seen by nobody else any longer. */
    void withdraw() {
        state = AmendmentState.WITHDRAWN;
    }

    /** It is a change of the section as it reads now. */
    void rebase(String hash) {
        baseHash = hash;
    }
}
