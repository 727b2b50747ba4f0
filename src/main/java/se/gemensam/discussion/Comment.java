package se.gemensam.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Member;

/** What one person says in a thread. What it said before an edit stays for its readers; what was removed is gone but for a trace. */
@Entity
@Table(name = "discussion_comment")
class Comment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID threadId;
    private int place;
    private UUID authorId;
    private String words;
    private Instant writtenAt;
    private @Nullable Instant editedAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "discussion_wording", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "place")
    private List<Wording> earlier = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "discussion_reaction", joinColumns = @JoinColumn(name = "comment_id"))
    private Set<Reacted> reactions = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Comment() {}

    Comment(UUID threadId, int place, Member author, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.threadId = threadId;
        this.place = place;
        this.authorId = author.id();
        this.words = words;
        this.writtenAt = now;
    }

    /** What it said until then. */
    @Embeddable
    record Wording(String words, @Column(name = "until") Instant until) {}

    /** That a member reacted to it. */
    @Embeddable
    record Reacted(
            UUID memberId, @Enumerated(EnumType.STRING) Reaction kind) {}

    void edit(String newWords, Instant now) {
        requireThere();
        if (!newWords.equals(words)) {
            earlier.add(new Wording(words, now));
            words = newWords;
            editedAt = now;
        }
    }

    void remove(Member remover, Instant now) {
        requireThere();
        removedBy = remover.id();
        removedAt = now;
        words = "";
        earlier.clear();
        reactions.clear();
    }

    void react(Member member, Reaction kind) {
        requireThere();
        reactions.add(new Reacted(member.id(), kind));
    }

    void takeBack(Member member, Reaction kind) {
        reactions.remove(new Reacted(member.id(), kind));
    }

    private void requireThere() {
        if (isRemoved()) {
            throw new RefusedException("discussion.comment.removed");
        }
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID threadId() {
        return threadId;
    }

    int place() {
        return place;
    }

    UUID authorId() {
        return authorId;
    }

    String words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    List<Wording> earlier() {
        return List.copyOf(earlier);
    }

    Set<Reacted> reactions() {
        return Set.copyOf(reactions);
    }

    Optional<UUID> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comment comment && comment.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
