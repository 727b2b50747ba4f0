package se.gemensam.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;

/** Finds the words that the demo's pledges hang on, in its platform of this period. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoSources {

    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final LiveDocuments documents;

    DemoSources(PlatformService platforms, PlatformOutline outlines, LiveDocuments documents) {
        this.platforms = platforms;
        this.outlines = outlines;
        this.documents = documents;
    }

    /**
     * @param number of the section, from 1
     * @return nothing when the words are others by now, as in a demo that has been used for a while
     */
    PledgeDraft.@Nullable Source of(UUID room, @Nullable Integer number, String quote) {
        if (number == null) {
            return null;
        }
        return platforms.list(room).stream()
                .map(platform -> outlines.of(platform.id()).sections())
                .filter(sections -> sections.size() >= number)
                .map(sections -> sections.get(number - 1))
                .map(section -> source(section.id(), section.documentId(), quote))
                .filter(source -> source != null)
                .findFirst()
                .orElse(null);
    }

    private PledgeDraft.@Nullable Source source(UUID section, UUID document, String quote) {
        var head = documents.exactHead(document);
        int at = firstBlock(head.content()).indexOf(quote);
        if (at < 0) {
            return null;
        }
        int from = head.content().title().size() + 1 + at;
        return new PledgeDraft.Source(section, head.version(), from, from + quote.length(), quote);
    }

    private static String firstBlock(Doc words) {
        return words.blocks().getFirst() instanceof Textblock block ? block.plain() : "";
    }
}
