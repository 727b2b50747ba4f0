package se.gemensam.discussion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.discussion.Mentions.Kind;
import se.gemensam.discussion.Mentions.Mentioned;
import se.gemensam.discussion.WaitingThread.Why;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Subjects;
import se.gemensam.workspace.WorkspaceAccess;

/** Open threads in which something is asked of the current person: to see to it, or to answer. */
@Service
@Transactional(readOnly = true)
public class WaitingThreads {

    private final DiscussionThreadRepository threads;
    private final CommentRepository comments;
    private final WorkspaceAccess rooms;
    private final DiscussionAccess access;
    private final Vocabulary vocabulary;
    private final Subjects subjects;

    WaitingThreads(
            DiscussionThreadRepository threads,
            CommentRepository comments,
            WorkspaceAccess rooms,
            DiscussionAccess access,
            Vocabulary vocabulary,
            Subjects subjects) {
        this.threads = threads;
        this.comments = comments;
        this.rooms = rooms;
        this.access = access;
        this.vocabulary = vocabulary;
        this.subjects = subjects;
    }

    /** Those of a room, the latest first. Whoever has spoken after a mention has answered it. */
    public List<WaitingThread> in(UUID workspaceId) {
        var me = rooms.require(Act.READ, workspaceId);
        var named = threads.openThatName(
                workspaceId,
                Audience.visibleTo(me),
                me.id(),
                "%" + stored(Kind.MEMBER, me.id()) + "%",
                "%" + stored(Kind.ORGANISATION, me.organisationId()) + "%");
        var said =
                comments
                        .findByThreadIdInOrderByWrittenAtAscPlaceAsc(
                                named.stream().map(DiscussionThread::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Comment::threadId));
        var readable = access.readable(workspaceId);
        var waiting = named.stream()
                .filter(thread -> readable.contains(thread.pageId()))
                .flatMap(thread -> found(thread, said.getOrDefault(thread.id(), List.of()), me))
                .toList();
        return rows(waiting, me);
    }

    private record Found(DiscussionThread thread, Why why, Comment last) {}

    private List<WaitingThread> rows(Collection<Found> waiting, Member me) {
        var names = vocabulary.names(
                waiting.stream().map(found -> found.last.words()).toList(),
                waiting.stream().map(found -> found.last.authorId()).toList(),
                me);
        var pages = subjects.of(
                me, waiting.stream().map(found -> found.thread.pageId()).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(found -> pages.containsKey(found.thread.pageId()))
                .map(found -> row(
                        found,
                        Objects.requireNonNull(pages.get(found.thread.pageId())).kind(),
                        names))
                .sorted(Comparator.comparing(WaitingThread::at).reversed())
                .toList();
    }

    private static WaitingThread row(Found found, Following.Kind page, Map<UUID, String> names) {
        return new WaitingThread(
                found.thread.pageId(),
                page,
                found.thread.subjectId(),
                found.why,
                names.getOrDefault(found.last.authorId(), ""),
                Mentions.show(found.last.words(), names),
                found.last.writtenAt());
    }

    private static Stream<Found> found(DiscussionThread thread, List<Comment> said, Member me) {
        return said.isEmpty()
                ? Stream.empty()
                : why(thread, said, me).map(why -> new Found(thread, why, lastOfOthers(said, me))).stream();
    }

    private static Comment lastOfOthers(List<Comment> said, Member me) {
        return said.reversed().stream()
                .filter(comment -> !comment.authorId().equals(me.id()))
                .findFirst()
                .orElse(said.getLast());
    }

    private static Optional<Why> why(DiscussionThread thread, List<Comment> said, Member me) {
        if (thread.assignedTo().filter(me.id()::equals).isPresent()) {
            return Optional.of(Why.ASSIGNED);
        }
        return lastBy(said, comment -> names(comment, me))
                        > lastBy(said, comment -> comment.authorId().equals(me.id()))
                ? Optional.of(Why.MENTIONED)
                : Optional.empty();
    }

    private static boolean names(Comment comment, Member me) {
        return !comment.authorId().equals(me.id())
                && (Mentions.members(comment.words()).contains(me.id())
                        || Mentions.organisations(comment.words()).contains(me.organisationId()));
    }

    private static int lastBy(List<Comment> said, Predicate<Comment> wanted) {
        return Stream.iterate(said.size() - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> wanted.test(said.get(place)))
                .findFirst()
                .orElse(-1);
    }

    private static String stored(Kind kind, UUID id) {
        return new Mentioned(kind, id, "").stored();
    }
}
