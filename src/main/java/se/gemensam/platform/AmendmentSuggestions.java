package se.gemensam.platform;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.Selection;
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;

/** Amendments of one change: other words for those that somebody has selected in a section. */
@Service
@Transactional
public class AmendmentSuggestions {

    public static final int LONGEST = 2000;

    private final AmendmentRepository amendments;
    private final AmendmentService service;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final VersionStore wordings;
    private final LiveDocuments documents;
    private final Clock clock;

    AmendmentSuggestions(
            AmendmentRepository amendments,
            AmendmentService service,
            PlatformAccess platforms,
            SectionRepository sections,
            VersionStore wordings,
            LiveDocuments documents,
            Clock clock) {
        this.amendments = amendments;
        this.service = service;
        this.platforms = platforms;
        this.sections = sections;
        this.wordings = wordings;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Keeps it as a draft of the current person's organisation.
     *
     * @param at the words, at the version that they were read in
     * @param words that are to stand there, on one line; empty to strike them
     * @return its id
     * @throws RefusedException when those words are no longer there, or lie in more than one paragraph
     */
    public UUID draft(UUID sectionId, Selection at, String words, AmendmentDraft draft) {
        var section = sections.findById(sectionId)
                .filter(each -> !each.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
        var member = platforms
                .lock(PlatformAct.PROPOSE, section.platformId(), sectionId)
                .member();
        var now = documents.head(section.documentId());
        var changed = changed(now, at, words);
        wordings.keepWordings(section.platformId(), Map.of(now.hash(), now.content()));
        var id = UUID.randomUUID();
        var documentId = documents.create(member.workspaceId(), AmendmentPolicy.KIND, id, changed, member.id());
        var subject = AmendmentSubject.change(section, documentId, now.hash());
        int number = amendments.nextNumber(section.platformId());
        amendments.save(new Amendment(id, number, subject, draft, member, clock.instant()));
        return id;
    }

    /** As {@link #draft}, and hands it in at once. */
    public UUID handIn(UUID sectionId, Selection at, String words, AmendmentDraft draft) {
        var id = draft(sectionId, at, words, draft);
        service.submit(id);
        return id;
    }

    private Doc changed(DocumentHead now, Selection at, String words) {
        var line = OneLine.of(words);
        if (line.length() > LONGEST) {
            throw new RefusedException("amendment.suggest.long", LONGEST);
        }
        if (at.version() > now.version() || at.from() < 0 || at.from() >= at.to()) {
            throw new RefusedException("amendment.suggest.moved");
        }
        int from = documents.mapPosition(now.documentId(), at.version(), at.from());
        int to = documents.mapPosition(now.documentId(), at.version(), at.to());
        var done = OtherWords.in(now.content(), from, to, line)
                .orElseThrow(() -> new RefusedException(
                        at.version() == now.version() ? "amendment.suggest.paragraphs" : "amendment.suggest.moved"));
        if (!isSame(done.replaced(), at.quote())) {
            throw new RefusedException("amendment.suggest.moved");
        }
        if (done.replaced().equals(line)) {
            throw new RefusedException("amendment.suggest.same");
        }
        return done.doc();
    }

    /** Pages show line breaks in other ways than the text has them. */
    private static boolean isSame(String words, String quote) {
        return words.replaceAll("\\s", "").equals(quote.replaceAll("\\s", ""));
    }
}
