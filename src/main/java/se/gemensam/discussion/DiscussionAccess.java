package se.gemensam.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.Discussable.Page;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;

/** Finds threads and comments for the person who acts. What is not for that person does not exist, whatever it wants to do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DiscussionAccess {

    private final DiscussionThreadRepository threads;
    private final CommentRepository comments;
    private final List<Discussable> pages;

    DiscussionAccess(DiscussionThreadRepository threads, CommentRepository comments, List<Discussable> pages) {
        this.threads = threads;
        this.comments = comments;
        this.pages = List.copyOf(pages);
    }

    record GrantedThread(DiscussionThread thread, Member viewer) {}

    record GrantedComment(Comment comment, DiscussionThread thread, Member viewer) {}

    Page page(Act act, UUID pageId) {
        return pages.stream()
                .flatMap(room -> room.page(act, pageId).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("page " + pageId));
    }

    Set<UUID> readable(UUID workspaceId) {
        return pages.stream()
                .flatMap(room -> room.readable(workspaceId).stream())
                .collect(Collectors.toSet());
    }

    GrantedThread require(Act act, UUID threadId) {
        return granted(act, threads.findById(threadId).orElseThrow(() -> missing(threadId)));
    }

    /** As {@link #require}, and nobody else changes the thread until the transaction ends. */
    GrantedThread lock(Act act, UUID threadId) {
        return granted(act, threads.lockById(threadId).orElseThrow(() -> missing(threadId)));
    }

    GrantedComment comment(Act act, UUID commentId) {
        var comment = comments.findById(commentId).orElseThrow(() -> missing(commentId));
        var granted = require(act, comment.threadId());
        return new GrantedComment(comment, granted.thread(), granted.viewer());
    }

    private GrantedThread granted(Act act, DiscussionThread thread) {
        var reader = page(Act.READ, thread.pageId()).viewer();
        if (!thread.audience().includes(reader)) {
            throw missing(thread.id());
        }
        return new GrantedThread(thread, page(act, thread.pageId()).viewer());
    }

    /** Whom somebody can talk to on a page: no note to oneself, nothing for everyone in the world, nobody who cannot be there. */
    static Set<Audience> offered(Page page) {
        return Audience.visibleTo(page.viewer()).stream()
                .filter(audience -> !(audience instanceof Audience.Me) && !(audience instanceof Audience.Public))
                .filter(audience ->
                        !(audience instanceof Audience.RoomAndCooperating) || audience.equals(page.widest()))
                .collect(Collectors.toSet());
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("thread or comment " + id);
    }
}
