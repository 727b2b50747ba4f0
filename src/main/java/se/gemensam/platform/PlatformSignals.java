package se.gemensam.platform;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.livetext.TextRead;
import se.gemensam.presence.Presence;

/** Tells the open screens of a platform to read anew, after the commit. */
@Component
class PlatformSignals {

    private final Presence presence;
    private final SectionRepository sections;

    PlatformSignals(Presence presence, SectionRepository sections) {
        this.presence = presence;
        this.sections = sections;
    }

    @TransactionalEventListener
    void on(PlatformChanged event) {
        presence.changed(event.platformId());
    }

    /** Words that people talk about may have moved, gone or come back. */
    @EventListener
    void on(TextRead event) {
        sections.findByDocumentId(event.documentId())
                .ifPresent(section -> presence.changed(DiscussionOverview.wordsOf(section.platformId())));
    }
}
