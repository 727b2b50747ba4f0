package se.gemensam.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** So many texts are held at a time. */
    private static final int AT_ONCE = 200;

    private final LiveDocuments documents;
    private final VersionStore store;
    private final Cache<Three, AmendmentFit> fits =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AmendmentWords(LiveDocuments documents, VersionStore store) {
        this.documents = documents;
        this.store = store;
    }

    private record Three(String base, String proposed, String now) {

        /** What is plain without reading the texts. */
        Optional<AmendmentFit> known() {
            return base.equals(proposed)
                    ? Optional.of(AmendmentFit.EMPTY)
                    : base.equals(now) ? Optional.of(AmendmentFit.FITS) : Optional.empty();
        }
    }

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

    /**
     * For each amendment of one platform that changes words of a section that still stands. Texts are read only of those whose answer is
     * not remembered.
     */
    Map<UUID, AmendmentFit> fits(UUID platformId, Collection<Amendment> amendments, Map<UUID, Section> sections) {
        var standing = amendments.stream()
                .filter(each -> each.kind() == AmendmentKind.CHANGE)
                .filter(each -> each.sectionId().filter(sections::containsKey).isPresent())
                .toList();
        var hashes = documents.hashes(texts(standing, sections));
        var fitting = new HashMap<UUID, AmendmentFit>();
        var unknown = new ArrayList<Amendment>();
        for (var amendment : standing) {
            var three = new Three(
                    amendment.baseHash(),
                    Objects.requireNonNull(hashes.get(amendment.documentId())),
                    Objects.requireNonNull(
                            hashes.get(section(sections, amendment).documentId())));
            var known = three.known().or(() -> Optional.ofNullable(fits.getIfPresent(three)));
            known.ifPresentOrElse(fit -> fitting.put(amendment.id(), fit), () -> unknown.add(amendment));
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            var some = unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()));
            workOut(platformId, some, sections, fitting);
        }
        return fitting;
    }

    private void workOut(
            UUID platformId, List<Amendment> some, Map<UUID, Section> sections, Map<UUID, AmendmentFit> fitting) {
        var heads = documents.heads(texts(some, sections));
        var bases = store.wordings(
                platformId, some.stream().map(Amendment::baseHash).collect(Collectors.toSet()));
        for (var amendment : some) {
            var proposed = Objects.requireNonNull(heads.get(amendment.documentId()));
            var now = Objects.requireNonNull(
                    heads.get(section(sections, amendment).documentId()));
            var three = new Three(amendment.baseHash(), proposed.hash(), now.hash());
            var base = Objects.requireNonNull(bases.get(three.base), three.base);
            fitting.put(
                    amendment.id(),
                    three.known()
                            .orElseGet(() ->
                                    fits.get(three, _ -> fit(TextMerge.of(base, proposed.content(), now.content())))));
        }
    }

    private static Set<UUID> texts(Collection<Amendment> amendments, Map<UUID, Section> sections) {
        var ids = amendments.stream().map(Amendment::documentId).collect(Collectors.toSet());
        amendments.forEach(each -> ids.add(section(sections, each).documentId()));
        return ids;
    }

    private static Section section(Map<UUID, Section> sections, Amendment amendment) {
        return Objects.requireNonNull(sections.get(amendment.sectionId().orElseThrow()));
    }

    static AmendmentFit fit(TextMerge merged) {
        return merged.isDone()
                ? AmendmentFit.THERE_ALREADY
                : merged.isClean() ? AmendmentFit.FOLLOWS : AmendmentFit.OVERLAPS;
    }
}
