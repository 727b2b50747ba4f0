package se.gemensam.pledge;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.file.FileKind;
import se.gemensam.file.Shelf;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** Something that shows how it stands with a pledge. Its file lies in {@link se.gemensam.file.FilePieces}. */
@Entity
@Table(name = "evidence")
class Evidence {

    static final Shelf SHELF = new Shelf("evidence_piece", "evidence_id");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate happenedOn;
    private String title = "";
    private String link = "";
    private String words = "";
    private String who = "";
    private String place = "";
    private String assembly = "";
    private String paragraph = "";
    private @Nullable Integer votesFor;
    private @Nullable Integer votesAgainst;
    private String moved = "";
    private String motion = "";
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind fileKind;

    private long fileBytes;
    private boolean open;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "evidence_line", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "event_id")
    private Set<UUID> lines = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Evidence() {}

    Evidence(UUID pledgeId, EvidenceDraft draft, Member author, Instant now) {
        this.id = UUID.randomUUID();
        this.pledgeId = pledgeId;
        this.kind = draft.says().kind();
        this.happenedOn = draft.says().on();
        this.open = kind == EvidenceKind.LINK || kind == EvidenceKind.DECISION;
        this.side = author.side();
        this.addedBy = author.id();
        this.addedAt = now;
        say(draft.says());
        var file = draft.file();
        if (file != null) {
            fileName = file.name();
            fileKind = file.kind();
            fileBytes = file.bytes().length;
        }
    }

    private void say(Proof says) {
        switch (says) {
            case Proof.Link it -> {
                title = it.title();
                link = it.link();
            }
            case Proof.Filed it -> title = it.title();
            case Proof.Quote it -> {
                words = it.words();
                who = it.who();
                place = it.place();
            }
            case Proof.Decision it -> {
                assembly = it.assembly();
                paragraph = it.paragraph();
                var votes = it.votes();
                votesFor = votes == null ? null : votes.inFavour();
                votesAgainst = votes == null ? null : votes.against();
                moved = it.moved();
                link = it.link();
                motion = it.motion();
            }
        }
    }

    Proof says() {
        return switch (kind) {
            case LINK -> new Proof.Link(title, link, happenedOn);
            case FILE -> new Proof.Filed(title, happenedOn);
            case QUOTE -> new Proof.Quote(words, who, place, happenedOn);
            case DECISION -> new Proof.Decision(assembly, happenedOn, paragraph, votes(), moved, link, motion);
        };
    }

    private @Nullable Votes votes() {
        return votesFor == null || votesAgainst == null ? null : new Votes(votesFor, votesAgainst);
    }

    /** It shows what this line of the history tells. */
    void standBehind(UUID eventId) {
        lines.add(eventId);
    }

    /** What it says may stand on a page for everybody. */
    void open() {
        open = true;
    }

    void keepInside() {
        open = false;
    }

    void remove(Member by, Instant now) {
        removedBy = by.id();
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isOpen() {
        return open;
    }

    UUID id() {
        return id;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    Side side() {
        return side;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    Set<UUID> lines() {
        return Set.copyOf(lines);
    }

    boolean hasFile() {
        return fileName != null;
    }

    String fileName() {
        return Objects.requireNonNull(fileName);
    }

    FileKind fileKind() {
        return Objects.requireNonNull(fileKind);
    }

    long fileBytes() {
        return fileBytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence evidence && id.equals(evidence.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
