package se.gemensam.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.Discussable.Page;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.Anchors;
import se.gemensam.workspace.Audience;

/** Finds the threads of a page that its viewer may see, and where their words are now; threads follow their words. */
@Component
class ThreadFinder {

    private final DiscussionThreadRepository threads;
    private final Anchors anchors;

    ThreadFinder(DiscussionThreadRepository threads, Anchors anchors) {
        this.threads = threads;
        this.anchors = anchors;
    }

    LocatedThreads on(Page page) {
        var visible = threads.lines(page.id(), Audience.visibleTo(page.viewer()));
        var documents = page.documentOf().values();
        var places = visible.stream().anyMatch(ThreadLine::aboutWords)
                ? anchors.resolve(documents, documents)
                : Map.<UUID, Anchor>of();
        return new LocatedThreads(page, visible, places, follow(page, visible, places));
    }

    private Map<UUID, UUID> follow(Page page, List<ThreadLine> visible, Map<UUID, Anchor> places) {
        var subjectOf =
                page.documentOf().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var moved = new HashMap<UUID, UUID>();
        for (var thread : visible) {
            var anchor = places.get(thread.id());
            if (anchor != null && anchor.place() instanceof Anchor.At at) {
                var subject = subjectOf.get(at.documentId());
                if (subject != null && !subject.equals(thread.subjectId())) {
                    threads.follow(thread.id(), subject);
                    moved.put(thread.id(), subject);
                }
            }
        }
        return moved;
    }
}
