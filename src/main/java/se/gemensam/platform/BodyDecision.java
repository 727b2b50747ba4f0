package se.gemensam.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What a body decided about a paper, written down by somebody whom its organisation has given that. */
@Entity
@Table(name = "body_decision")
class BodyDecision {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID paperId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String body;

    @Enumerated(EnumType.STRING)
    private DecisionWay way;

    private LocalDate decidedOn;
    private String paragraph;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String wording;
    private String excerpt;

    @Enumerated(EnumType.STRING)
    private MinutesApproval approval;

    private UUID registeredBy;
    private Instant registeredAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable Boolean standing;

    @ElementCollection
    @CollectionTable(name = "decision_exception", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "section_id")
    @Column(name = "words")
    private Map<UUID, String> exceptions = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected BodyDecision() {}

    BodyDecision(UUID platformId, DecisionDraft draft, Member registrar, Instant now) {
        id = UUID.randomUUID();
        this.platformId = platformId;
        paperId = draft.paperId();
        organisationId = draft.organisationId();
        side = registrar.side();
        body = draft.body();
        way = draft.way();
        decidedOn = draft.decidedOn();
        paragraph = draft.paragraph();
        outcome = draft.outcome();
        wording = draft.wording();
        excerpt = draft.excerpt();
        approval = draft.approval();
        exceptions = new HashMap<>(draft.exceptions());
        registeredBy = registrar.id();
        registeredAt = now;
        standing = true;
    }

    void approve(MinutesApproval approval) {
        this.approval = approval;
    }

    void withdraw(Member member, Instant now) {
        withdrawnBy = member.id();
        withdrawnAt = now;
        standing = null;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    UUID paperId() {
        return paperId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Side side() {
        return side;
    }

    String body() {
        return body;
    }

    DecisionWay way() {
        return way;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String paragraph() {
        return paragraph;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    String wording() {
        return wording;
    }

    String excerpt() {
        return excerpt;
    }

    MinutesApproval approval() {
        return approval;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** By section, what the body says of it. */
    Map<UUID, String> exceptions() {
        return Map.copyOf(exceptions);
    }
}
