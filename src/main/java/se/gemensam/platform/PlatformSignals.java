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
    private final LateChangeRepository changes;

    PlatformSignals(
            Presence presence,
            SectionRepository sections,
            AmendmentRepository amendments,
            LateChangeRepository changes) {
        this.presence = presence;
        this.sections = sections;
        this.amendments = amendments;
        this.changes = changes;
    }

    @TransactionalEventListener
    void on(PlatformChanged event) {
        presence.changed(event.platformId());
    }

    /** Words that people talk about may have moved, gone or come back; or those of an amendment or a late change have changed. */
    @EventListener
    void on(TextRead event) {
        var document = event.documentId();
        sections.findByDocumentId(document)
                .map(section -> DiscussionOverview.wordsOf(section.platformId()))
                .ifPresentOrElse(
                        presence::changed,
                        () -> amendments
                                .findByDocumentId(document)
                                .map(Amendment::id)
                                .or(() -> changes.findByDocumentId(document).map(LateChange::id))
                                .ifPresent(presence::changed));
    }
}
