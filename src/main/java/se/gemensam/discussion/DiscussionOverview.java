package se.gemensam.discussion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.TextBlock;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.AudienceNames;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** The threads of a page as one viewer may see them, each where its words are now. */
@Service
@Transactional
public class DiscussionOverview {

    private final ThreadFinder finder;
    private final ThreadRows rows;
    private final DiscussionAccess access;
    private final Vocabulary vocabulary;
    private final RecusalService recusals;
    private final Members members;
    private final LiveDocuments documents;
    private final AudienceNames audienceNames;

    DiscussionOverview(
            ThreadFinder finder,
            ThreadRows rows,
            DiscussionAccess access,
            Vocabulary vocabulary,
            RecusalService recusals,
            Members members,
            LiveDocuments documents,
            AudienceNames audienceNames) {
        this.finder = finder;
        this.rows = rows;
        this.access = access;
        this.vocabulary = vocabulary;
        this.recusals = recusals;
        this.members = members;
        this.documents = documents;
        this.audienceNames = audienceNames;
    }

    /** All of the talk about a subject, and beside it what has lost its place anywhere on the page. */
    public Talk about(UUID pageId, UUID subjectId) {
        return about(pageId, subjectId, Reach.ALL);
    }

    /** As {@link #about(UUID, UUID)}, of what was said only as much as is wanted. */
    public Talk about(UUID pageId, UUID subjectId, Reach reach) {
        var located = finder.on(access.page(Act.READ, pageId));
        var lost = located.those(located::isWithoutPlace);
        var here =
                located.those(thread -> located.subjectOf(thread).equals(subjectId) && !located.isWithoutPlace(thread));
        var open = here.stream().filter(ThreadLine::open).toList();
        var resolved = here.stream().filter(thread -> !thread.open()).toList();
        return new Talk(
                rows.of(located, first(open, reach.open(), reach.towards())),
                rows.of(located, first(resolved, reach.resolved(), reach.towards())),
                rows.of(located, first(lost, reach.withoutPlace(), reach.towards())),
                located.marks(open),
                new Talk.Counts(open.size(), resolved.size(), lost.size()),
                located.openThreads());
    }

    private static List<ThreadLine> first(List<ThreadLine> threads, int most, @Nullable UUID towards) {
        long wanted = most;
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i).id().equals(towards)) {
                wanted = Math.max(wanted, i + 1);
            }
        }
        return threads.stream().limit(wanted).toList();
    }

    /** Names of the organisation and the groups that the current person's audiences speak of. */
    @Transactional(readOnly = true)
    public Map<UUID, String> audienceNames(UUID pageId) {
        return audienceNames.in(access.page(Act.READ, pageId).viewer().workspaceId());
    }

    /** Whom the current person can talk to on a page, the widest first; empty when it only reads. */
    @Transactional(readOnly = true)
    public List<Audience> audiences(UUID pageId) {
        var page = access.page(Act.READ, pageId);
        return page.viewer().role().includes(Role.COMMENTER)
                ? DiscussionAccess.offered(page).stream()
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
        var page = access.page(Act.COMMENT, pageId);
        return DiscussionAccess.offered(page).contains(audience)
                ? vocabulary.known(audience, page.viewer()).stream()
                        .map(Mentions.Mentioned::name)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The paragraphs of a subject's text that the current person can begin to talk about; empty where there is no text. */
    @Transactional(readOnly = true)
    public List<Selection> paragraphs(UUID pageId, UUID subjectId) {
        var document = access.page(Act.COMMENT, pageId).documentOf().get(subjectId);
        if (document == null) {
            return List.of();
        }
        var head = documents.head(document);
        return TextBlock.of(head.content()).stream()
                .map(block -> new Selection(head.version(), block.from(), block.to(), block.words()))
                .toList();
    }

    /** Who can be asked to see to a thread: those it is for, the current person first. */
    @Transactional(readOnly = true)
    public List<Assignable> assignable(UUID threadId) {
        var granted = access.require(Act.COMMENT, threadId);
        var me = granted.viewer();
        var reached = members.inRoom(me.workspaceId()).stream()
                .filter(granted.thread().audience()::includes)
                .map(Member::id)
                .filter(id -> !recusals.isAside(granted.thread(), id))
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

    /**
     * What a thread is about.
     *
     * @throws se.gemensam.base.NotFoundException when there is none that the current person may see
     */
    @Transactional(readOnly = true)
    public UUID subjectOf(UUID threadId) {
        return access.require(Act.READ, threadId).thread().subjectId();
    }

    /** The topic of a page's words, for the page's room to say that they changed: threads may have moved with them. */
    @Unguarded(because = "a name made of the page's id; it tells nothing")
    public static UUID wordsOf(UUID pageId) {
        return DiscussionSignals.topic(pageId, "words");
    }
}
