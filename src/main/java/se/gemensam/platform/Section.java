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
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * A part of a platform. Its words, the title first, live in a document of their own; here stand its place in the tree and
 * who answers for it.
 */
@Entity
@Table(name = "section")
public class Section {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "platform_id")
    private UUID platformId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private int position;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "party_owner_id")
    private @Nullable UUID partyOwnerId;

    @Column(name = "union_owner_id")
    private @Nullable UUID unionOwnerId;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private String addressee = "";

    @Column(name = "employer_question")
    private boolean employerQuestion;

    private boolean procurement;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private boolean parked;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "section_policy_area", joinColumns = @JoinColumn(name = "section_id"))
    @Column(name = "code")
    private Set<String> policyAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "section_concern", joinColumns = @JoinColumn(name = "section_id"))
    @MapKeyColumn(name = "organisation_id")
    @Column(name = "asked")
    private Map<UUID, Boolean> concerned = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "section_agreement", joinColumns = @JoinColumn(name = "section_id"))
    private Set<Agreement> agreements = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Section() {}

    Section(UUID id, UUID platformId, Place place, UUID documentId, Member author, Instant now) {
        this.id = id;
        this.platformId = platformId;
        this.parentId = place.parentId();
        this.position = place.position();
        this.documentId = documentId;
        this.createdBy = author.id();
        this.createdAt = now;
    }

    void moveTo(Place place) {
        parentId = place.parentId();
        position = place.position();
    }

    void describe(SectionDetails details) {
        partyOwnerId = details.partyOwnerId();
        unionOwnerId = details.unionOwnerId();
        level = details.level();
        addressee = details.addressee();
        employerQuestion = details.employerQuestion();
        procurement = details.procurement();
        dueOn = details.dueOn();
        parked = details.parked();
        policyAreas.retainAll(details.policyAreas());
        policyAreas.addAll(details.policyAreas());
        concerned.keySet().retainAll(details.concerned().keySet());
        concerned.putAll(details.concerned());
    }

    void agree(Member member, Instant now) {
        withdrawAgreement(member);
        agreements.add(new Agreement(member.organisationId(), member.side(), member.id(), now));
    }

    void withdrawAgreement(Member member) {
        agreements.removeIf(agreement -> agreement.organisationId().equals(member.organisationId()));
    }

    void remove(Member member, Instant now) {
        removedBy = member.id();
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether the other one went away in the same act. */
    boolean wasRemovedWith(Section other) {
        return Objects.equals(removedAt, other.removedAt) && Objects.equals(removedBy, other.removedBy);
    }

    public UUID id() {
        return id;
    }

    public UUID platformId() {
        return platformId;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public int position() {
        return position;
    }

    public UUID documentId() {
        return documentId;
    }

    boolean isOwnedBy(UUID memberId) {
        return memberId.equals(partyOwnerId) || memberId.equals(unionOwnerId);
    }

    public boolean isAgreedBy(Side side) {
        return agreements.stream().anyMatch(agreement -> agreement.side() == side);
    }

    /** The writing group's state of the section, which never stands for a decision. */
    public SectionStatus status() {
        if (parked) {
            return SectionStatus.PARKED;
        }
        return isAgreedBy(Side.PARTY) && isAgreedBy(Side.UNION) ? SectionStatus.AGREED : SectionStatus.DRAFT;
    }

    public SectionDetails details() {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                Set.copyOf(policyAreas),
                Map.copyOf(concerned));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section section && section.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
