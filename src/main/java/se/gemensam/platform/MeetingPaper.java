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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** One exact version of a platform on its way to a body that is to decide about it. */
@Entity
@Table(name = "meeting_paper")
class MeetingPaper {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID versionId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String body;
    private LocalDate meetsOn;
    private String clauses;
    private @Nullable Integer sinceNumber;
    private boolean partial;
    private UUID sentBy;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "meeting_paper_section", joinColumns = @JoinColumn(name = "paper_id"))
    @Column(name = "section_id")
    private Set<UUID> sections = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected MeetingPaper() {}

    MeetingPaper(PlatformVersion text, PaperDraft draft, Member sender, Instant now) {
        id = UUID.randomUUID();
        platformId = text.platformId();
        versionId = text.id();
        organisationId = draft.organisationId();
        side = sender.side();
        body = draft.body();
        meetsOn = draft.meetsOn();
        clauses = draft.clauses();
        sinceNumber = draft.since();
        partial = !draft.sections().isEmpty();
        sections = new HashSet<>(draft.sections());
        sentBy = sender.id();
        sentAt = now;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    UUID versionId() {
        return versionId;
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

    LocalDate meetsOn() {
        return meetsOn;
    }

    /** What the body is proposed to decide. */
    String clauses() {
        return clauses;
    }

    /** Number of the version whose differences it shows. */
    Optional<Integer> since() {
        return Optional.ofNullable(sinceNumber);
    }

    /** Whether it asks about this section. */
    boolean isAbout(UUID sectionId) {
        return !partial || sections.contains(sectionId);
    }

    boolean isPartial() {
        return partial;
    }

    Instant sentAt() {
        return sentAt;
    }
}
