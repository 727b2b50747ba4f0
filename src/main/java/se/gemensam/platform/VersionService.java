package se.gemensam.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.StaleVersionException;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Members;

/**
 * How platforms read at moments that were kept, and what has changed since. The two sides' own: a cooperating party reads the text
 * that was opened to it, and not how it came about.
 */
@Service
@Transactional
public class VersionService {

    private final PlatformAccess access;
    private final PlatformVersionRepository versions;
    private final VersionStore store;
    private final VersionKeeper keeper;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Members members;
    private final TransactionTemplate transaction;

    VersionService(
            PlatformAccess access,
            PlatformVersionRepository versions,
            VersionStore store,
            VersionKeeper keeper,
            SectionRepository sections,
            LiveDocuments documents,
            Members members,
            TransactionTemplate transaction) {
        this.access = access;
        this.versions = versions;
        this.store = store;
        this.keeper = keeper;
        this.sections = sections;
        this.documents = documents;
        this.members = members;
        this.transaction = transaction;
    }

    /**
     * Keeps the platform as it reads now.
     *
     * @param name that people find it by
     * @return its number
     */
    public int keep(UUID platformId, String name) {
        var line = OneLine.of(name);
        if (line.isEmpty() || line.length() > PlatformVersion.LONGEST_NAME) {
            throw new RefusedException("version.name.invalid", PlatformVersion.LONGEST_NAME);
        }
        var granted = access.lock(PlatformAct.KEEP_VERSION, platformId);
        access.tell(granted.did(DeedKind.VERSION_KEPT));
        return keeper.keep(
                        platformId, VersionReason.NAMED, line, granted.member().id())
                .number();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> list(UUID platformId) {
        var viewer = access.requireOfTheSides(platformId).member();
        var found = versions.findByPlatformIdOrderByNumberDesc(platformId);
        var names = members.displayNames(
                found.stream().flatMap(version -> version.createdBy().stream()).collect(Collectors.toSet()), viewer);
        return found.stream().map(version -> row(version, names)).toList();
    }

    private static VersionRow row(PlatformVersion version, Map<UUID, String> names) {
        return new VersionRow(
                version.number(),
                version.reason(),
                version.name(),
                version.createdBy().map(names::get).orElse(null),
                version.createdAt());
    }

    /**
     * What changed from one version to another.
     *
     * @param to null for the platform as it reads now
     */
    @Transactional(readOnly = true)
    public PlatformComparison compare(UUID platformId, int from, @Nullable Integer to) {
        access.requireOfTheSides(platformId);
        var before = store.sections(version(platformId, from).id());
        var now = to == null ? keeper.now(platformId) : null;
        var after = now == null
                ? store.sections(version(platformId, Objects.requireNonNull(to)).id())
                : now.sections();
        Map<String, Doc> words = new HashMap<>(store.wordings(platformId, VersionComparison.needed(before, after)));
        if (now != null) {
            words.putAll(now.words());
        }
        return new VersionComparison(before, after, hash -> Objects.requireNonNull(words.get(hash), hash)).compare();
    }

    /** Those of these sections whose words of a version the current person can bring back. */
    @Transactional(readOnly = true)
    public Set<UUID> restorable(UUID platformId, Collection<UUID> sectionIds) {
        var granted = access.requireOfTheSides(platformId);
        return sectionIds.stream()
                .filter(section -> granted.acts(section).contains(PlatformAct.RESTORE_WORDING))
                .collect(Collectors.toSet());
    }

    public boolean mayKeep(UUID platformId) {
        return access.requireOfTheSides(platformId).acts().contains(PlatformAct.KEEP_VERSION);
    }

    /**
     * Makes a section read as it did, by the smallest change of its words as they are; how everything reads until then is kept first.
     *
     * @return the number of the version that brings back what stood there; the section is as it was when it is the version itself
     * @throws RefusedException when the section was not there then, or is not there now
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int restore(UUID sectionId, int number) {
        var section = sections.findById(sectionId).orElseThrow(() -> new NotFoundException("section " + sectionId));
        var kept = Objects.requireNonNull(transaction.execute(_ -> keptBefore(section, number)));
        if (kept.words == null) {
            return number;
        }
        var words = kept.words;
        transaction.executeWithoutResult(_ -> bringBack(section, number, kept.textVersion, words));
        return kept.before;
    }

    private void bringBack(Section section, int number, long textVersion, Doc words) {
        var granted = access.lock(PlatformAct.RESTORE_WORDING, section.platformId(), section.id());
        try {
            documents.change(
                    section.documentId(), textVersion, words, granted.member().id(), "restore:" + number);
        } catch (StaleVersionException typedMeanwhile) {
            throw new RefusedException("section.changedMeanwhile");
        }
        access.tell(granted.did(DeedKind.SECTION_REVERTED, section.id()));
    }

    /**
     * What stands ready for a restore.
     *
     * @param words null when the section reads so already
     */
    private record Kept(
            int before, long textVersion, @Nullable Doc words) {}

    private Kept keptBefore(Section section, int number) {
        var granted = access.lock(PlatformAct.RESTORE_WORDING, section.platformId(), section.id());
        if (section.isRemoved()) {
            throw new RefusedException("version.section.removed");
        }
        var version = version(section.platformId(), number);
        var wanted = store.section(version.id(), section.id())
                .orElseThrow(() -> new RefusedException("version.section.missing", number));
        var head = documents.head(section.documentId());
        if (head.hash().equals(wanted.hash())) {
            return new Kept(number, head.version(), null);
        }
        var before = keeper.keep(
                section.platformId(),
                VersionReason.BEFORE_RESTORE,
                "",
                granted.member().id());
        var words = store.wordings(section.platformId(), List.of(wanted.hash()));
        return new Kept(before.number(), head.version(), Objects.requireNonNull(words.get(wanted.hash())));
    }

    private PlatformVersion version(UUID platformId, int number) {
        return versions.findByPlatformIdAndNumber(platformId, number)
                .orElseThrow(() -> new NotFoundException("version " + number + " of " + platformId));
    }
}
