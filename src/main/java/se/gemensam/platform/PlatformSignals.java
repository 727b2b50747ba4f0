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
    private final AmendmentRepository amendments;

    PlatformSignals(Presence presence, SectionRepository sections, AmendmentRepository amendments) {
        this.presence = presence;
        this.sections = sections;
        this.amendments = amendments;
    }

    @TransactionalEventListener
    void on(PlatformChanged event) {
        presence.changed(event.platformId());
    }

    /** Words that people talk about may have moved, gone or come back; or those of an amendment have changed. */
    @EventListener
    void on(TextRead event) {
        sections.findByDocumentId(event.documentId())
                .ifPresentOrElse(
                        section -> presence.changed(DiscussionOverview.wordsOf(section.platformId())),
                        () -> amendments
                                .findByDocumentId(event.documentId())
                                .ifPresent(amendment -> presence.changed(amendment.id())));
    }
}
