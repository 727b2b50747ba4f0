package se.gemensam.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** Something that a check-in takes up, and what is said and concluded about it. */
@Entity
@Table(name = "check_in_item")
class CheckInItem {

    static final int LONGEST_TOPIC = 300;
    static final int LONGEST_WORDS = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID checkInId;
    private int place;
    private @Nullable UUID pledgeId;
    private String topic;
    private String reasons = "";
    private String note = "";
    private String conclusion = "";
    private Instant addedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CheckInItem() {}

    private CheckInItem(UUID checkInId, int place, @Nullable UUID pledgeId, String topic, Instant now) {
        this.id = UUID.randomUUID();
        this.checkInId = checkInId;
        this.place = place;
        this.pledgeId = pledgeId;
        this.topic = topic;
        this.addedAt = now;
    }

    /** @param reasons none when somebody wants to take it up anyway */
    static CheckInItem about(Pledge pledge, UUID checkInId, int place, Set<CheckInReason> reasons, Instant now) {
        var item = new CheckInItem(checkInId, place, pledge.id(), "", now);
        item.isThereFor(reasons);
        return item;
    }

    /** @param topic in somebody's words, 1–300 characters */
    static CheckInItem about(String topic, UUID checkInId, int place, Instant now) {
        var words = OneLine.of(topic);
        if (words.isEmpty() || words.length() > LONGEST_TOPIC) {
            throw new RefusedException("checkIn.topic.invalid", LONGEST_TOPIC);
        }
        return new CheckInItem(checkInId, place, null, words, now);
    }

    final void isThereFor(Set<CheckInReason> why) {
        reasons = why.stream().sorted().map(CheckInReason::name).collect(Collectors.joining(","));
    }

    Set<CheckInReason> reasons() {
        return reasons.isEmpty()
                ? Set.of()
                : Arrays.stream(reasons.split(","))
                        .map(CheckInReason::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckInReason.class)));
    }

    String read(CheckInField field) {
        return switch (field) {
            case NOTE -> note;
            case CONCLUSION -> conclusion;
        };
    }

    /**
     * @param before what the person found
     * @throws CheckInMovedException when somebody else has written something else since
     * @throws RefusedException when it is too long
     */
    void write(CheckInField field, String before, String after) {
        var words = Prose.of(after);
        if (words.length() > LONGEST_WORDS) {
            throw new RefusedException("checkIn.words.tooLong", LONGEST_WORDS);
        }
        var now = read(field);
        if (!now.equals(before) && !now.equals(words)) {
            throw new CheckInMovedException(field, now);
        }
        switch (field) {
            case NOTE -> note = words;
            case CONCLUSION -> conclusion = words;
        }
    }

    void remove(Member by, Instant now) {
        removedBy = by.id();
        removedAt = now;
    }

    /** Nobody took it away: there is nothing left to say about it. */
    void fallAway(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isUnwritten() {
        return note.isEmpty() && conclusion.isEmpty();
    }

    UUID id() {
        return id;
    }

    UUID checkInId() {
        return checkInId;
    }

    int place() {
        return place;
    }

    Optional<UUID> pledgeId() {
        return Optional.ofNullable(pledgeId);
    }

    String topic() {
        return topic;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckInItem item && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
