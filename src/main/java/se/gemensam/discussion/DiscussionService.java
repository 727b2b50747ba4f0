package se.gemensam.discussion;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.Anchor.At;
import se.gemensam.livetext.Anchors;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** What people say to each other, and what they do with it. */
@Service
@Transactional
public class DiscussionService {

    /** Of one comment, in characters as they are stored. */
    public static final int LONGEST = 5000;

    private final DiscussionThreadRepository threads;
    private final CommentRepository comments;
    private final DiscussionAccess access;
    private final Vocabulary vocabulary;
    private final RecusalService recusals;
    private final Members members;
    private final Anchors anchors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DiscussionService(
            DiscussionThreadRepository threads,
            CommentRepository comments,
            DiscussionAccess access,
            Vocabulary vocabulary,
            RecusalService recusals,
            Members members,
            Anchors anchors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.access = access;
        this.vocabulary = vocabulary;
        this.recusals = recusals;
        this.members = members;
        this.anchors = anchors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a thread with its first comment.
     *
     * @throws RefusedException when the audience is not the person's to talk to, or the selected words are no longer there
     */
    public UUID open(ThreadDraft draft) {
        var page = access.page(Act.COMMENT, draft.pageId());
        if (!page.has(draft.subjectId())) {
            throw new NotFoundException("subject " + draft.subjectId());
        }
        if (!DiscussionAccess.offered(page).contains(draft.audience())) {
            throw new RefusedException("discussion.audience.refused");
        }
        var selection = draft.selection();
        var thread = threads.save(new DiscussionThread(
                draft.pageId(),
                draft.subjectId(),
                draft.audience(),
                selection == null ? null : selection.quote().strip(),
                page.viewer(),
                clock.instant()));
        if (selection != null) {
            anchor(thread, selection, page.documentOf().get(draft.subjectId()));
        }
        say(thread, page.viewer(), draft.words(), DeedKind.THREAD_OPENED);
        return thread.id();
    }

    private void anchor(DiscussionThread thread, Selection selection, @Nullable UUID document) {
        if (document == null) {
            throw new NotFoundException("text of " + thread.subjectId());
        }
        anchors.create(document, selection.version(), selection.from(), selection.to(), selection.quote(), thread.id());
    }

    /** Answers in a thread, which is open again then, unless whoever answers has stepped aside from deciding there. */
    public UUID reply(UUID threadId, String words) {
        var granted = access.lock(Act.COMMENT, threadId);
        if (recusals.isAside(granted.thread(), granted.viewer().id())) {
            granted.thread().hear(clock.instant());
        } else {
            granted.thread().speak(clock.instant());
        }
        return say(granted.thread(), granted.viewer(), words, DeedKind.COMMENT_WRITTEN);
    }

    private UUID say(DiscussionThread thread, Member author, String words, DeedKind kind) {
        var stored = vocabulary.store(words, thread.audience(), author);
        var comment =
                new Comment(thread.id(), comments.nextPlace(thread.id()), author, checked(stored), clock.instant());
        changed(thread);
        tell(thread, author, kind, vocabulary.named(stored, thread));
        return comments.save(comment).id();
    }

    /** Says it otherwise; what was said before can still be read. */
    public void edit(UUID commentId, String words) {
        var granted = access.comment(Act.COMMENT, commentId);
        if (!granted.comment().authorId().equals(granted.viewer().id())) {
            throw new RefusedException("access.refused");
        }
        var stored = vocabulary.store(words, granted.thread().audience(), granted.viewer());
        granted.comment().edit(checked(stored), clock.instant());
        changed(granted.thread());
    }

    /** Takes the words away, one's own or as a convener those of one's own side; that they were there stays. */
    public void remove(UUID commentId) {
        var granted = access.comment(Act.COMMENT, commentId);
        var author = members.byId(granted.comment().authorId());
        if (author.filter(person -> mayRemove(granted.viewer(), person)).isEmpty()) {
            throw new RefusedException("access.refused");
        }
        granted.comment().remove(granted.viewer(), clock.instant());
        changed(granted.thread());
    }

    /** Conveners keep order on their own side, those of cooperating parties in their own organisation. */
    static boolean mayRemove(Member viewer, Member author) {
        return viewer.id().equals(author.id())
                || (viewer.role().includes(Role.CONVENER)
                        && viewer.side() == author.side()
                        && (viewer.side() != Side.COOPERATING
                                || viewer.organisationId().equals(author.organisationId())));
    }

    public void resolve(UUID threadId) {
        var granted = lockToDecide(threadId);
        granted.thread().resolve(granted.viewer(), clock.instant());
        changed(granted.thread());
        tell(granted.thread(), granted.viewer(), DeedKind.THREAD_RESOLVED, Set.of());
    }

    public void reopen(UUID threadId) {
        var granted = lockToDecide(threadId);
        granted.thread().reopen();
        changed(granted.thread());
        tell(granted.thread(), granted.viewer(), DeedKind.THREAD_REOPENED, Set.of());
    }

    /**
     * Says who is to see to it.
     *
     * @param memberId one whom the thread is for; null for nobody any longer
     */
    public void assign(UUID threadId, @Nullable UUID memberId) {
        var granted = access.lock(Act.COMMENT, threadId);
        if (memberId != null && !vocabulary.isPresentIn(granted.thread(), memberId)) {
            throw new RefusedException("discussion.assign.outside");
        }
        if (memberId != null && recusals.isAside(granted.thread(), memberId)) {
            throw new RefusedException("recusal.assign");
        }
        granted.thread().assign(memberId);
        changed(granted.thread());
        if (memberId != null) {
            tell(granted.thread(), granted.viewer(), DeedKind.THREAD_GIVEN, Set.of(memberId));
        }
    }

    public void react(UUID commentId, Reaction reaction) {
        var granted = access.comment(Act.COMMENT, commentId);
        granted.comment().react(granted.viewer(), reaction);
        changed(granted.thread());
    }

    public void takeBack(UUID commentId, Reaction reaction) {
        var granted = access.comment(Act.COMMENT, commentId);
        granted.comment().takeBack(granted.viewer(), reaction);
        changed(granted.thread());
    }

    /** Puts a thread whose words are gone where the same words stand. */
    public void place(UUID threadId, At where) {
        var granted = access.lock(Act.COMMENT, threadId);
        var page = access.page(Act.COMMENT, granted.thread().pageId());
        var subject = page.subjectOf(where.documentId())
                .orElseThrow(() -> new NotFoundException("document " + where.documentId()));
        anchors.place(threadId, where);
        granted.thread().follow(subject);
        changed(granted.thread());
    }

    private void tell(DiscussionThread thread, Member actor, DeedKind kind, Set<UUID> concerned) {
        events.publishEvent(Deed.by(actor, kind, thread.audience())
                .on(thread.pageId(), thread.subjectId())
                .in(thread.id())
                .concerning(concerned));
    }

    private DiscussionAccess.GrantedThread lockToDecide(UUID threadId) {
        var granted = access.lock(Act.COMMENT, threadId);
        if (recusals.isAside(granted.thread(), granted.viewer().id())) {
            throw new RefusedException("recusal.refused");
        }
        return granted;
    }

    private void changed(DiscussionThread thread) {
        events.publishEvent(new DiscussionChanged(thread.pageId(), thread.id(), thread.audience()));
    }

    private static String checked(String words) {
        var stripped = Prose.of(words);
        if (stripped.isEmpty()) {
            throw new RefusedException("discussion.words.empty");
        }
        if (stripped.length() > LONGEST) {
            throw new RefusedException("discussion.words.long", LONGEST);
        }
        return stripped;
    }
}
