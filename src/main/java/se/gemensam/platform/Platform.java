package se.gemensam.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** A joint text of a room: a title and a tree of {@link Section sections}. */
@Entity
@Table(name = "platform")
public class Platform {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String title;
    private String subtitle;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "begun_from")
    private @Nullable UUID begunFrom;

    @ElementCollection
    @CollectionTable(name = "platform_reader", joinColumns = @JoinColumn(name = "platform_id"))
    @Column(name = "organisation_id")
    private Set<UUID> readers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "platform_reopened", joinColumns = @JoinColumn(name = "platform_id"))
    @Column(name = "section_id")
    private Set<UUID> reopened = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Platform() {}

    Platform(PlatformDraft draft, Member author, Instant now) {
        id = UUID.randomUUID();
        workspaceId = author.workspaceId();
        title = draft.title();
        subtitle = draft.subtitle();
        phase = Phase.DRAFT;
        createdBy = author.id();
        createdAt = now;
    }

    void describe(PlatformDraft draft) {
        title = draft.title();
        subtitle = draft.subtitle();
    }

    void beginFrom(UUID earlierPlatformId) {
        begunFrom = earlierPlatformId;
    }

    void openTo(UUID cooperatingOrganisationId) {
        readers.add(cooperatingOrganisationId);
    }

    void closeTo(UUID cooperatingOrganisationId) {
        readers.remove(cooperatingOrganisationId);
    }

    /** Sections that were opened again are closed by it. */
    void enter(Phase next) {
        phase = next;
        reopened.clear();
    }

    void reopen(UUID sectionId) {
        reopened.add(sectionId);
    }

    void close(UUID sectionId) {
        reopened.remove(sectionId);
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

    boolean isOpenTo(Member member) {
        return switch (member.side()) {
            case PARTY, UNION -> true;
            case COOPERATING -> readers.contains(member.organisationId());
        };
    }

    public UUID id() {
        return id;
    }

    public UUID workspaceId() {
        return workspaceId;
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    public Phase phase() {
        return phase;
    }

    /** Sections that both sides have opened again since the text was frozen. */
    Set<UUID> reopened() {
        return Set.copyOf(reopened);
    }

    /** The platform whose words it began with, where it did. */
    Optional<UUID> begunFrom() {
        return Optional.ofNullable(begunFrom);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<UUID> readers() {
        return Set.copyOf(readers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Platform platform && platform.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
