package se.gemensam.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.file.Shelf;
import se.gemensam.workspace.Member;

/** A file of a platform that a person has asked for, and what became of it. What was made lies in {@link se.gemensam.file.FilePieces}. */
@Entity
@Table(name = "file_order")
class FileOrder {

    /** Where what was made lies. */
    static final Shelf SHELF = new Shelf("file_order_piece", "order_id");

    /** One that is interrupted as often as this may be what interrupts. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID accountId;

    @Column
    private UUID memberId;

    @Column
    private UUID platformId;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    @Column
    private boolean lineNumbers;

    @Column
    private boolean signatures;

    private @Nullable Integer against;

    @Column
    private String language;

    @Enumerated(EnumType.STRING)
    private FileOrderState state;

    @Column
    private int attempts;

    @Column
    private Instant orderedAt;

    private @Nullable Instant endedAt;

    private @Nullable Instant leftAt;

    private @Nullable Instant seenAt;

    private @Nullable Instant toldAt;

    @Column
    private String name;

    @Column
    private long bytes;

    protected FileOrder() {}

    FileOrder(
            Member member, UUID platformId, ExportFormat format, ExportOptions options, Locale language, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = member.accountId();
        this.memberId = member.id();
        this.platformId = platformId;
        this.format = format;
        this.lineNumbers = options.lineNumbers();
        this.signatures = options.signatures();
        this.against = options.against();
        this.language = Texts.nearest(language).getLanguage();
        this.state = FileOrderState.WAITING;
        this.orderedAt = now;
        this.name = "";
    }

    /** Whether it would become the same file. */
    boolean isFor(UUID otherPlatform, ExportFormat otherFormat, ExportOptions otherOptions, Locale otherLanguage) {
        return platformId.equals(otherPlatform)
                && format == otherFormat
                && options().equals(otherOptions)
                && language.equals(Texts.nearest(otherLanguage).getLanguage());
    }

    /** Somebody makes it now. */
    void take() {
        attempts++;
        state = FileOrderState.MAKING;
    }

    /** Whether it is still being made, and since that beginning. */
    boolean isMadeIn(int attempt) {
        return state == FileOrderState.MAKING && attempts == attempt;
    }

    /** Nobody makes it any longer: it goes back into the line, unless that has happened too often. */
    void interrupted(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            failed(now);
        } else {
            state = FileOrderState.WAITING;
        }
    }

    void made(String fileName, long size, Instant now) {
        state = FileOrderState.READY;
        endedAt = now;
        name = fileName;
        bytes = size;
    }

    void failed(Instant now) {
        state = FileOrderState.FAILED;
        endedAt = now;
    }

    /** What failed is tried once more, as if it had just been asked for. */
    void again() {
        if (state != FileOrderState.FAILED) {
            throw new RefusedException("file.again.refused");
        }
        state = FileOrderState.WAITING;
        attempts = 0;
        endedAt = null;
        leftAt = null;
        seenAt = null;
        toldAt = null;
    }

    /** Nobody waits for it on a page any longer. */
    void leave(Instant now) {
        leftAt = now;
    }

    boolean isLeft() {
        return leftAt != null;
    }

    /** It was fetched, or its person has read that it failed. */
    void see(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    void tell(Instant now) {
        toldAt = now;
    }

    /** Whether it has come to an end that its person does not know of. */
    boolean isNews() {
        return !state.isUnderWay() && seenAt == null && toldAt == null;
    }

    boolean endedBefore(Instant moment) {
        return endedAt != null && endedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID platformId() {
        return platformId;
    }

    ExportFormat format() {
        return format;
    }

    ExportOptions options() {
        return new ExportOptions(lineNumbers, signatures, against);
    }

    Locale language() {
        return Locale.of(language);
    }

    FileOrderState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String name() {
        return name;
    }

    FileOrderRow row(String title, Optional<FileProgress> progress) {
        return new FileOrderRow(
                id,
                platformId,
                title,
                format,
                options(),
                state,
                progress.filter(_ -> state == FileOrderState.MAKING).orElse(null),
                orderedAt,
                endedAt,
                name,
                bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileOrder order && id.equals(order.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
