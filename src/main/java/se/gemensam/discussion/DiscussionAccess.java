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

    /** Whom somebody can talk to: no note to oneself, and nothing for everyone in the world. */
    static Set<Audience> offered(Member member) {
        return Audience.visibleTo(member).stream()
                .filter(audience -> !(audience instanceof Audience.Me) && !(audience instanceof Audience.Public))
                .collect(Collectors.toSet());
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("thread or comment " + id);
    }
}
