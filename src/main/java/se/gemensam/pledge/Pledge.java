package se.gemensam.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.workspace.Member;

/** Something that both sides promise for a mandate period, with what each of them does about it. */
@Entity
@Table(name = "pledge")
class Pledge {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID workspaceId;
    private int number;
    private int term;
    private String promise;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable String areaCode;
    private String addressee = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Ask ask;

    private @Nullable LocalDate deadline;
    private int weight = 1;
    private boolean top;
    private boolean employerQuestion;
    private boolean compromise;
    private UUID documentId;
    private @Nullable UUID platformId;
    private @Nullable UUID sectionId;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private PledgeLifecycle lifecycle = PledgeLifecycle.DRAFT;

    @Enumerated(EnumType.STRING)
    private PledgeProgress progress = PledgeProgress.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeOutcome outcome;

    private boolean outcomeJoint;
    private @Nullable Integer definition;
    private Instant movedAt;
    private @Nullable Instant evidenceAt;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "pledge_policy_area", joinColumns = @JoinColumn(name = "pledge_id"))
    @Column(name = "code")
    private Set<String> policyAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "pledge_commitment", joinColumns = @JoinColumn(name = "pledge_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Side, Commitment> commitments = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "pledge_decision", joinColumns = @JoinColumn(name = "pledge_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Side, PledgeDecision> decisions = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Pledge() {}

    /** @param documentId of the text that explains it */
    Pledge(UUID id, int number, PledgeDraft draft, UUID documentId, Member author, Instant now) {
        this.id = id;
        this.workspaceId = author.workspaceId();
        this.number = number;
        this.term = draft.term().year();
        this.promise = draft.promise();
        this.documentId = documentId;
        this.movedAt = now;
        this.createdBy = author.id();
        this.createdAt = now;
    }

    /** It hangs on words of this section. */
    void hangOn(UUID platform, UUID section) {
        platformId = platform;
        sectionId = section;
    }

    /** It carries out a part of that one. */
    void standUnder(UUID pledgeAbove) {
        parentId = pledgeAbove;
    }

    void standAlone() {
        parentId = null;
    }

    void promise(String words) {
        promise = words;
    }

    void fallInto(MandatePeriod period) {
        term = period.year();
    }

    void concern(@Nullable Level whose, @Nullable String area) {
        level = whose;
        areaCode = area;
    }

    void address(String body) {
        addressee = body;
    }

    void askFor(@Nullable Ask what) {
        ask = what;
    }

    void endOn(@Nullable LocalDate day) {
        deadline = day;
    }

    void weigh(int much) {
        weight = much;
    }

    void putOnTop(boolean is) {
        top = is;
    }

    void concernEmployer(boolean is) {
        employerQuestion = is;
    }

    void nameCompromise(boolean is) {
        compromise = is;
    }

    void belongTo(Set<String> areas) {
        policyAreas.retainAll(areas);
        policyAreas.addAll(areas);
    }

    void commit(Side side, Commitment commitment) {
        commitments.put(side, commitment);
    }

    /**
     * A body of that side has adopted the definition; with both sides' it is in force.
     *
     * @return whether it now is
     */
    boolean decide(Side side, PledgeDecision decision) {
        requireDraft();
        if (decisions.containsKey(side)) {
            throw new RefusedException("pledge.decision.already");
        }
        decisions.put(side, decision);
        return decisions.size() == 2;
    }

    void takeBackDecision(Side side) {
        requireDraft();
        if (decisions.remove(side) == null) {
            throw new RefusedException("pledge.decision.none");
        }
    }

    void adopt(int definitionNumber, Instant now) {
        requireDraft();
        lifecycle = PledgeLifecycle.ADOPTED;
        definition = definitionNumber;
        movedAt = now;
    }

    /** Another definition is in force, which both sides have confirmed. */
    void redefine(int definitionNumber, Instant now) {
        requireAdopted();
        definition = definitionNumber;
        movedAt = now;
    }

    void writeOff(Instant now) {
        requireAdopted();
        lifecycle = PledgeLifecycle.WRITTEN_OFF;
        movedAt = now;
    }

    /** Work goes on: what had become of it, as somebody reported it, holds no longer. */
    void proceed(PledgeProgress to, Instant now) {
        requireAdopted();
        progress = to;
        outcome = null;
        outcomeJoint = false;
        movedAt = now;
    }

    /** @param joint whether both sides have said so, each on its own */
    void end(PledgeOutcome how, boolean joint, Instant now) {
        requireAdopted();
        outcome = how;
        outcomeJoint = joint;
        movedAt = now;
    }

    /** @param when the latest evidence was added; null when there is none (any longer) */
    void proven(@Nullable Instant when) {
        evidenceAt = when;
    }

    void remove(Member by, Instant now) {
        requireDraft();
        if (!decisions.isEmpty()) {
            throw new RefusedException("pledge.remove.decided");
        }
        removedBy = by.id();
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    private void requireDraft() {
        if (lifecycle != PledgeLifecycle.DRAFT) {
            throw new RefusedException("pledge.refused." + lifecycle);
        }
    }

    void requireAdopted() {
        if (lifecycle != PledgeLifecycle.ADOPTED) {
            throw new RefusedException("pledge.refused." + lifecycle);
        }
    }

    /** Once a body has adopted it nobody changes what it is about. */
    boolean isFrozen() {
        return lifecycle != PledgeLifecycle.DRAFT || !decisions.isEmpty();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    PledgeLabel label() {
        return PledgeLabel.of(lifecycle, progress, outcome);
    }

    Commitment commitment(Side side) {
        return commitments.getOrDefault(side, Commitment.NONE);
    }

    Map<Side, PledgeDecision> decisions() {
        return Map.copyOf(decisions);
    }

    Set<String> policyAreas() {
        return Set.copyOf(policyAreas);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    int number() {
        return number;
    }

    MandatePeriod term() {
        return new MandatePeriod(term);
    }

    String promise() {
        return promise;
    }

    @Nullable
    Level level() {
        return level;
    }

    @Nullable
    String areaCode() {
        return areaCode;
    }

    String addressee() {
        return addressee;
    }

    @Nullable
    Ask ask() {
        return ask;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    int weight() {
        return weight;
    }

    boolean isTop() {
        return top;
    }

    boolean isEmployerQuestion() {
        return employerQuestion;
    }

    boolean isCompromise() {
        return compromise;
    }

    UUID documentId() {
        return documentId;
    }

    Optional<UUID> platformId() {
        return Optional.ofNullable(platformId);
    }

    Optional<UUID> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    PledgeLifecycle lifecycle() {
        return lifecycle;
    }

    PledgeProgress progress() {
        return progress;
    }

    @Nullable
    PledgeOutcome outcome() {
        return outcome;
    }

    boolean isOutcomeJoint() {
        return outcomeJoint;
    }

    @Nullable
    Integer definition() {
        return definition;
    }

    Instant movedAt() {
        return movedAt;
    }

    @Nullable
    Instant evidenceAt() {
        return evidenceAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pledge pledge && id.equals(pledge.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
