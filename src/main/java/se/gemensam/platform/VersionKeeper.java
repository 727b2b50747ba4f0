package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;

/** Keeps platforms as they read. */
@Component
class VersionKeeper {

    private final PlatformVersionRepository versions;
    private final VersionStore store;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Clock clock;

    VersionKeeper(
            PlatformVersionRepository versions,
            VersionStore store,
            SectionRepository sections,
            LiveDocuments documents,
            Clock clock) {
        this.versions = versions;
        this.store = store;
        this.sections = sections;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A platform as it reads now.
     *
     * @param words by hash
     */
    record Whole(List<KeptSection> sections, Map<String, Doc> words) {

        /** SHA-256, in hex, over the ordered sections with their places and hashes. */
        String hash() {
            var lines = sections.stream()
                    .map(section -> section.sectionId() + " " + section.parentId() + " " + section.hash())
                    .collect(Collectors.joining("\n"));
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJvmHasIt) {
                throw new IllegalStateException(everyJvmHasIt);
            }
        }
    }

    /** Whoever calls it has the platform's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    PlatformVersion keep(UUID platformId, VersionReason reason, String name, @Nullable UUID memberId) {
        return keep(platformId, now(platformId), reason, name, memberId);
    }

    /** The version of this very text that was sent before, or a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    PlatformVersion keepSent(UUID platformId, UUID memberId) {
        var now = now(platformId);
        return versions.findFirstByPlatformIdAndReasonAndHashOrderByNumberDesc(
                        platformId, VersionReason.SENT, now.hash())
                .orElseGet(() -> keep(platformId, now, VersionReason.SENT, "", memberId));
    }

    /** Keeps it when it reads otherwise than its latest version, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepWhenChanged(UUID platformId) {
        var now = now(platformId);
        var last = versions.findFirstByPlatformIdOrderByNumberDesc(platformId);
        if (!now.sections().isEmpty()
                && last.filter(version -> version.hash().equals(now.hash())).isEmpty()) {
            keep(platformId, now, VersionReason.DAILY, "", null);
        }
    }

    private PlatformVersion keep(
            UUID platformId, Whole whole, VersionReason reason, String name, @Nullable UUID memberId) {
        int number = 1
                + versions.findFirstByPlatformIdOrderByNumberDesc(platformId)
                        .map(PlatformVersion::number)
                        .orElse(0);
        var version = versions.save(
                new PlatformVersion(platformId, number, reason, name, memberId, whole.hash(), clock.instant()));
        versions.flush();
        store.keepWordings(platformId, whole.words());
        store.keep(version.id(), whole.sections());
        return version;
    }

    Whole now(UUID platformId) {
        var tree = new SectionTree(sections.livingIn(platformId));
        var ordered = tree.inReadingOrder();
        var heads = documents.heads(ordered.stream().map(Section::documentId).toList());
        var words = new HashMap<String, Doc>();
        var kept = ordered.stream()
                .map(section -> {
                    DocumentHead head = Objects.requireNonNull(heads.get(section.documentId()));
                    words.put(head.hash(), head.content());
                    return new KeptSection(
                            section.id(),
                            section.parentId(),
                            tree.number(section),
                            head.title(),
                            head.version(),
                            head.hash());
                })
                .toList();
        return new Whole(kept, words);
    }
}
