package se.gemensam.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextMerge;

/**
 * How amendments stand to the sections that they change. That is a function of three texts, so it is worked out once for each three of
 * them, and never kept where it could grow old.
 */
@Component
class AmendmentWords {

    /** Answers, not texts: small. */
    private static final int REMEMBERED = 20_000;

    private final LiveDocuments documents;
    private final VersionStore store;
    private final Cache<Three, AmendmentFit> fits =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AmendmentWords(LiveDocuments documents, VersionStore store) {
        this.documents = documents;
        this.store = store;
    }

    private record Three(String base, String proposed, String now) {}

    /**
     * The three texts of an amendment.
     *
     * @param base the section as it read when the change was made
     * @param proposed the section with the change
     * @param now the section
     */
    record Texts(Doc base, DocumentHead proposed, DocumentHead now) {

        TextMerge merged() {
            return TextMerge.of(base, proposed.content(), now.content());
        }
    }

    Texts of(Amendment amendment, Section section) {
        return new Texts(base(amendment), documents.head(amendment.documentId()), documents.head(section.documentId()));
    }

    Doc wording(UUID platformId, String hash) {
        return Objects.requireNonNull(store.wordings(platformId, Set.of(hash)).get(hash), hash);
    }

    private Doc base(Amendment amendment) {
        return wording(amendment.platformId(), amendment.baseHash());
    }

    /** For each amendment of one platform whose section still stands. */
    Map<UUID, AmendmentFit> fits(UUID platformId, Collection<Amendment> amendments, Map<UUID, Section> sections) {
        var standing = amendments.stream()
                .filter(each -> sections.containsKey(each.sectionId()))
                .toList();
        var ids = standing.stream().map(Amendment::documentId).collect(Collectors.toSet());
        standing.forEach(each -> ids.add(section(sections, each).documentId()));
        var heads = documents.heads(ids);
        var bases = new HashMap<String, Doc>();
        var fitting = new HashMap<UUID, AmendmentFit>();
        for (var amendment : standing) {
            var proposed = Objects.requireNonNull(heads.get(amendment.documentId()));
            var now = Objects.requireNonNull(
                    heads.get(section(sections, amendment).documentId()));
            var three = new Three(amendment.baseHash(), proposed.hash(), now.hash());
            fitting.put(amendment.id(), fits.get(three, _ -> {
                if (three.base.equals(three.proposed)) {
                    return AmendmentFit.EMPTY;
                }
                if (three.base.equals(three.now)) {
                    return AmendmentFit.FITS;
                }
                var base = bases.computeIfAbsent(three.base, hash -> wording(platformId, hash));
                return fit(TextMerge.of(base, proposed.content(), now.content()));
            }));
        }
        return fitting;
    }

    private static Section section(Map<UUID, Section> sections, Amendment amendment) {
        return Objects.requireNonNull(sections.get(amendment.sectionId()));
    }

    static AmendmentFit fit(TextMerge merged) {
        return merged.isDone()
                ? AmendmentFit.THERE_ALREADY
                : merged.isClean() ? AmendmentFit.FOLLOWS : AmendmentFit.OVERLAPS;
    }
}
