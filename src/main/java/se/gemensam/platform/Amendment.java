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
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** A proposal to change a section, with a text of its own that began as the section read, or to change the tree of sections. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    private @Nullable UUID sectionId;
    private @Nullable UUID documentId;
    private @Nullable String baseHash;
    private @Nullable UUID parentId;
    private @Nullable UUID afterId;
    private @Nullable UUID fromParentId;
    private @Nullable UUID fromAfterId;
    private @Nullable UUID branch;
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
    Amendment(UUID id, int number, AmendmentSubject subject, AmendmentDraft draft, Member proposer, Instant now) {
        this.id = id;
        platformId = subject.platformId();
        this.number = number;
        kind = subject.kind();
        sectionId = subject.sectionId();
        documentId = subject.documentId();
        baseHash = subject.baseHash();
        branch = subject.branch();
        if (subject.to() != null) {
            place(subject.to());
        }
        if (subject.from() != null) {
            leave(subject.from());
        }
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

    AmendmentKind kind() {
        return kind;
    }

    /** The section that it is about; for a new one what it became, and none before. */
    Optional<UUID> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    boolean isOf(UUID section) {
        return section.equals(sectionId);
    }

    /** Its own text; of a kind that has words. */
    UUID documentId() {
        return Objects.requireNonNull(documentId, "no words");
    }

    /** Of the section's text that its words are a change of. */
    String baseHash() {
        return Objects.requireNonNull(baseHash, "no change of words");
    }

    /** Where the section is to stand; of a kind that has a place. */
    Spot to() {
        return new Spot(parentId, afterId);
    }

    /** Where a section that is to be moved stood when that was proposed. */
    Spot from() {
        return new Spot(fromParentId, fromAfterId);
    }

    /** Names the section that is to go with all that stood below it. */
    @Nullable
    UUID branch() {
        return branch;
    }

    /** Whether both sides have opened what it changes again since the text was frozen: words, and never the tree. */
    boolean isReopenedIn(Platform platform) {
        return kind == AmendmentKind.CHANGE
                && sectionId().filter(platform.reopened()::contains).isPresent();
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

    void place(Spot to) {
        parentId = to.parentId();
        afterId = to.afterId();
    }

    /** It is about a section that stands there now. */
    void leave(Spot from) {
        fromParentId = from.parentId();
        fromAfterId = from.afterId();
    }

    /** It is a section of the tree now. */
    void became(UUID section) {
        sectionId = section;
    }

    /** It is a change of the section as it reads now. */
    void rebase(String hash) {
        baseHash = hash;
    }
}
