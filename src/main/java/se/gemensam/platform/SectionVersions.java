package se.gemensam.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.exporting.Headway;

/** How one section has read, in those of its platform's versions that first had it so. The two sides' own, as {@link VersionService}. */
@Service
@Transactional(readOnly = true)
public class SectionVersions {

    private final PlatformAccess access;
    private final PlatformVersionRepository platformVersions;
    private final VersionService versions;
    private final VersionStore store;
    private final VersionKeeper keeper;

    SectionVersions(
            PlatformAccess access,
            PlatformVersionRepository platformVersions,
            VersionService versions,
            VersionStore store,
            VersionKeeper keeper) {
        this.access = access;
        this.platformVersions = platformVersions;
        this.versions = versions;
        this.store = store;
        this.keeper = keeper;
    }

    /** The latest first. A version is left out that had the section as the one before it, or did not have it. */
    public List<VersionRow> of(UUID platformId, UUID sectionId) {
        access.requireOfTheSides(platformId);
        var changed = store.changes(platformId, sectionId);
        return versions.list(platformId).stream()
                .filter(version -> changed.contains(version.number()))
                .toList();
    }

    /**
     * What changed in a section from one version to another; all its words are gone where the later one does not have it.
     *
     * @param to null for the section as it reads now
     * @throws NotFoundException when the platform has no such version
     * @throws RefusedException when the earlier version did not have the section
     */
    public SectionComparison compare(UUID platformId, UUID sectionId, int from, @Nullable Integer to) {
        access.requireOfTheSides(platformId);
        var before = kept(platformId, sectionId, from)
                .orElseThrow(() -> new RefusedException("version.section.missing", from));
        var now = to == null ? keeper.now(platformId) : null;
        var after = now == null
                ? kept(platformId, sectionId, Objects.requireNonNull(to))
                : now.sections().stream()
                        .filter(section -> section.sectionId().equals(sectionId))
                        .findFirst();
        var hashes = Stream.concat(Stream.of(before), after.stream())
                .map(KeptSection::hash)
                .toList();
        Map<String, Doc> words = new HashMap<>(store.wordings(platformId, hashes));
        if (now != null) {
            words.putAll(now.words());
        }
        return new VersionComparison(
                        List.of(before), after.stream().toList(), hash -> Objects.requireNonNull(words.get(hash), hash))
                .whole(Headway.UNHEARD)
                .getFirst();
    }

    private Optional<KeptSection> kept(UUID platformId, UUID sectionId, int number) {
        var version = platformVersions
                .findByPlatformIdAndNumber(platformId, number)
                .orElseThrow(() -> new NotFoundException("version " + number + " of " + platformId));
        return store.section(version.id(), sectionId);
    }
}
