package se.gemensam.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Unguarded;
import se.gemensam.discussion.Comment.Reacted;
import se.gemensam.discussion.Comment.Wording;
import se.gemensam.discussion.Discussable.Page;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.Anchors;
import se.gemensam.organisation.Organisations;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** The threads of a page as one viewer may see them, each where its words are now. */
@Service
@Transactional
public class DiscussionOverview {

    private final DiscussionThreadRepository threads;
    private final CommentRepository comments;
    private final DiscussionAccess access;
    private final Vocabulary vocabulary;
    private final Members members;
    private final Anchors anchors;
    private final Organisations organisations;
    private final GroupService groups;

    DiscussionOverview(
            DiscussionThreadRepository threads,
            CommentRepository comments,
            DiscussionAccess access,
            Vocabulary vocabulary,
            Members members,
            Anchors anchors,
            Organisations organisations,
            GroupService groups) {
        this.threads = threads;
        this.comments = comments;
        this.access = access;
        this.vocabulary = vocabulary;
        this.members = members;
        this.anchors = anchors;
        this.organisations = organisations;
        this.groups = groups;
    }

    /** The talk about a subject, and beside it what has lost its place anywhere on the page. */
    public Talk about(UUID pageId, UUID subjectId) {
        var located = locate(pageId);
        return new Talk(
                located.rows(thread -> located.subjectOf(thread).equals(subjectId) && !located.isWithoutPlace(thread)),
                located.rows(located::isWithoutPlace),
                located.openThreads());
    }

    /** Names of the organisation and the groups that the current person's audiences speak of. */
    @Transactional(readOnly = true)
    public Map<UUID, String> audienceNames(UUID pageId) {
        var viewer = access.page(Act.READ, pageId).viewer();
        var names = new HashMap<UUID, String>();
        names.put(
                viewer.organisationId(),
                organisations.get(viewer.organisationId()).name());
        groups.list(viewer.workspaceId()).stream()
                .filter(group -> viewer.groups().contains(group.id()))
                .forEach(group -> names.put(group.id(), group.name()));
        return names;
    }

    /** Whom the current person can talk to on a page, the widest first; empty when it only reads. */
    @Transactional(readOnly = true)
    public List<Audience> audiences(UUID pageId) {
        var viewer = access.page(Act.READ, pageId).viewer();
        return viewer.role().includes(Role.COMMENTER)
                ? DiscussionAccess.offered(viewer).stream()
                        .sorted(Comparator.comparingInt(DiscussionOverview::width)
                                .reversed())
                        .toList()
                : List.of();
    }

    private static int width(Audience audience) {
        return switch (audience) {
            case Audience.Me me -> 0;
            case Audience.Group group -> 1;
            case Audience.Organisation organisation -> 2;
            case Audience.OneSide side -> 3;
            case Audience.RoomAndCooperating all -> 4;
            case Audience.Room room -> 5;
            case Audience.Public all -> 6;
        };
    }

    /** Names that words for this audience can call people and organisations by, in order. */
    @Transactional(readOnly = true)
    public List<String> mentionable(UUID pageId, Audience audience) {
        var viewer = access.page(Act.COMMENT, pageId).viewer();
        return DiscussionAccess.offered(viewer).contains(audience)
                ? vocabulary.known(audience, viewer).stream()
                        .map(Mentions.Mentioned::name)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** Who can be asked to see to a thread: those it is for, the current person first. */
    @Transactional(readOnly = true)
    public List<Assignable> assignable(UUID threadId) {
        var granted = access.require(Act.COMMENT, threadId);
        var me = granted.viewer();
        var reached = members.inRoom(me.workspaceId()).stream()
                .filter(granted.thread().audience()::includes)
                .map(Member::id)
                .toList();
        return members.displayNames(reached, me).entrySet().stream()
                .map(entry -> new Assignable(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Assignable person) -> !person.memberId().equals(me.id()))
                        .thenComparing(Assignable::name))
                .toList();
    }

    /** What the current person listens to on a page, to hear of every change that it may see and of no other. */
    @Transactional(readOnly = true)
    public Set<UUID> topics(UUID pageId) {
        var topics = Audience.visibleTo(access.page(Act.READ, pageId).viewer()).stream()
                .map(audience -> DiscussionSignals.topic(pageId, audience))
                .collect(Collectors.toSet());
        topics.add(wordsOf(pageId));
        return topics;
    }

    /** The topic of a page's words, for the page's room to say that they changed: threads may have moved with them. */
    @Unguarded(because = "a name made of the page's id; it tells nothing")
    public static UUID wordsOf(UUID pageId) {
        return DiscussionSignals.topic(pageId, "words");
    }

    private Located locate(UUID pageId) {
        var page = access.page(Act.READ, pageId);
        var visible = threads.findByPageIdAndAudienceInOrderByOpenedAt(pageId, Audience.visibleTo(page.viewer()));
        var documents = page.documentOf().values();
        var places = visible.stream().anyMatch(thread -> thread.quote().isPresent())
                ? anchors.resolve(documents, documents)
                : Map.<UUID, Anchor>of();
        var subjectOf =
                page.documentOf().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var moved = new HashMap<UUID, UUID>();
        for (var thread : visible) {
            var anchor = places.get(thread.id());
            if (anchor != null && anchor.place() instanceof Anchor.At at) {
                var subject = Objects.requireNonNull(subjectOf.get(at.documentId()));
                if (!subject.equals(thread.subjectId())) {
                    threads.follow(thread.id(), subject);
                    moved.put(thread.id(), subject);
                }
            }
        }
        return new Located(page, visible, places, moved);
    }

    /** The visible threads of a page with the places of their words. */
    private final class Located {

        private final Page page;
        private final Member viewer;
        private final List<DiscussionThread> threads;
        private final Map<UUID, Anchor> places;
        private final Map<UUID, UUID> moved;

        Located(Page page, List<DiscussionThread> threads, Map<UUID, Anchor> places, Map<UUID, UUID> moved) {
            this.page = page;
            this.viewer = page.viewer();
            this.threads = threads;
            this.places = places;
            this.moved = moved;
        }

        /** Where its words are now, for those that have some. */
        UUID subjectOf(DiscussionThread thread) {
            return moved.getOrDefault(thread.id(), thread.subjectId());
        }

        Anchor.@Nullable Place placeOf(DiscussionThread thread) {
            var anchor = places.get(thread.id());
            if (anchor != null) {
                return anchor.place();
            }
            // Its whole section was removed: the words are with it.
            return thread.quote().isPresent() ? new Anchor.Nowhere(List.of()) : null;
        }

        boolean isWithoutPlace(DiscussionThread thread) {
            return placeOf(thread) instanceof Anchor.Nowhere || !page.has(subjectOf(thread));
        }

        Map<UUID, Integer> openThreads() {
            var counts = new HashMap<UUID, Integer>();
            threads.stream()
                    .filter(thread -> thread.resolvedBy().isEmpty() && !isWithoutPlace(thread))
                    .forEach(thread -> counts.merge(subjectOf(thread), 1, Integer::sum));
            return counts;
        }

        List<ThreadRow> rows(Predicate<DiscussionThread> wanted) {
            var chosen = threads.stream().filter(wanted).toList();
            var said = said(chosen.stream().map(DiscussionThread::id).toList());
            return chosen.stream()
                    .map(thread -> row(thread, said))
                    .sorted(Comparator.comparingInt(DiscussionOverview::position))
                    .toList();
        }

        private ThreadRow row(DiscussionThread thread, Said said) {
            return new ThreadRow(
                    thread.id(),
                    subjectOf(thread),
                    thread.audience(),
                    thread.quote().orElse(null),
                    placeOf(thread),
                    thread.spokenAt(),
                    thread.assignedTo().map(said.names::get).orElse(null),
                    thread.resolvedBy().map(said.names::get).orElse(null),
                    said.byThread.getOrDefault(thread.id(), List.of()));
        }

        private Said said(Collection<UUID> threadIds) {
            var found = comments.findByThreadIdInOrderByWrittenAtAscPlaceAsc(threadIds);
            var ids = found.stream().map(Comment::id).toList();
            comments.withReactions(ids);
            comments.withEarlier(ids);
            var people = new HashSet<UUID>();
            var words = new ArrayList<String>();
            for (var comment : found) {
                people.add(comment.authorId());
                comment.removedBy().ifPresent(people::add);
                words.add(comment.words());
                comment.earlier().forEach(wording -> words.add(wording.words()));
            }
            for (var thread : threads) {
                Stream.of(thread.assignedTo(), thread.resolvedBy()).forEach(person -> person.ifPresent(people::add));
            }
            var names = vocabulary.names(words, people, viewer);
            var authors = members.byIds(found.stream().map(Comment::authorId).collect(Collectors.toSet()));
            var byThread = new HashMap<UUID, List<CommentRow>>();
            for (var comment : found) {
                byThread.computeIfAbsent(comment.threadId(), _ -> new ArrayList<>())
                        .add(row(comment, names, Objects.requireNonNull(authors.get(comment.authorId()))));
            }
            return new Said(byThread, names);
        }

        private CommentRow row(Comment comment, Map<UUID, String> names, Member author) {
            var counts = new EnumMap<Reaction, Integer>(Reaction.class);
            comment.reactions().forEach(reacted -> counts.merge(reacted.kind(), 1, Integer::sum));
            boolean talks = viewer.role().includes(Role.COMMENTER);
            return new CommentRow(
                    comment.id(),
                    names.getOrDefault(comment.authorId(), ""),
                    author.side(),
                    Mentions.show(comment.words(), names),
                    comment.writtenAt(),
                    comment.earlier().stream()
                            .map(Wording::words)
                            .map(words -> Mentions.show(words, names))
                            .toList(),
                    comment.removedBy().map(names::get).orElse(null),
                    counts,
                    comment.reactions().stream()
                            .filter(reacted -> reacted.memberId().equals(viewer.id()))
                            .map(Reacted::kind)
                            .sorted()
                            .toList(),
                    talks && !comment.isRemoved() && comment.authorId().equals(viewer.id()),
                    talks && !comment.isRemoved() && DiscussionService.mayRemove(viewer, author));
        }
    }

    private record Said(Map<UUID, List<CommentRow>> byThread, Map<UUID, String> names) {}

    private static int position(ThreadRow row) {
        return row.place() instanceof Anchor.At at ? at.from() : -1;
    }
}
