package se.gemensam.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** A question with answers to choose among, put to those whom it is for until the end of a day. It decides nothing. */
@Entity
@Table(name = "advisory_vote")
class AdvisoryVote {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private @Nullable UUID sectionId;
    private Audience audience;
    private String question;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private AdvisoryVoteReveal reveal;

    private LocalDate lastDay;
    private UUID openedBy;
    private Instant openedAt;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "advisory_vote_choice", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "place")
    @Column(name = "words")
    private List<String> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AdvisoryVote() {}

    AdvisoryVote(AdvisoryVoteDraft draft, Member opener, Instant now) {
        this.id = UUID.randomUUID();
        this.platformId = draft.platformId();
        this.sectionId = draft.sectionId();
        this.audience = draft.audience();
        this.question = draft.question();
        this.explanation = draft.explanation();
        this.reveal = draft.reveal();
        this.lastDay = possible(draft.lastDay(), now);
        this.openedBy = opener.id();
        this.openedAt = now;
        this.choices.addAll(draft.choices());
    }

    private static LocalDate possible(@Nullable LocalDate day, Instant now) {
        var today = LocalDate.ofInstant(now, Time.ZONE);
        if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw new RefusedException("vote.lastDay.invalid");
        }
        return day;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt());
    }

    /** When it was closed, or else the end of its last day. */
    Instant closesAt() {
        return closedAt != null
                ? closedAt
                : lastDay.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    void close(Member by, Instant now) {
        requireOpen(now);
        closedBy = by.id();
        closedAt = now;
    }

    /** What was said about the day before holds no longer. */
    void extend(@Nullable LocalDate day, Instant now) {
        requireOpen(now);
        var later = possible(day, now);
        if (!later.isAfter(lastDay)) {
            throw new RefusedException("vote.extend.earlier");
        }
        lastDay = later;
        remindedAt = null;
    }

    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new RefusedException("vote.closed");
        }
    }

    void remove(Member by, Instant now) {
        removedBy = by.id();
        removedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void ended(Instant now) {
        endedAt = now;
    }

    /** Whether both sides are asked. */
    boolean isJoint() {
        return isJoint(audience);
    }

    static boolean isJoint(Audience audience) {
        return audience instanceof Audience.Room || audience instanceof Audience.RoomAndCooperating;
    }

    /** What it is about: a section, or the platform. */
    UUID subjectId() {
        return sectionId == null ? platformId : sectionId;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean wasClosedEarly() {
        return closedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    Optional<UUID> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    Audience audience() {
        return audience;
    }

    String question() {
        return question;
    }

    String explanation() {
        return explanation;
    }

    List<String> choices() {
        return List.copyOf(choices);
    }

    AdvisoryVoteReveal reveal() {
        return reveal;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    UUID openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdvisoryVote vote && id.equals(vote.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
