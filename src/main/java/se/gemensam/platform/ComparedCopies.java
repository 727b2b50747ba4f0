package se.gemensam.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.platform.exporting.ComparedCopy;
import se.gemensam.platform.exporting.Headway;
import se.gemensam.platform.exporting.Wording;

/** Sets a platform as it reads now beside a version of it, whole, to be written out. Whoever calls it has asked for the right. */
@Component
class ComparedCopies {

    private final PlatformVersionRepository versions;
    private final VersionStore store;

    ComparedCopies(PlatformVersionRepository versions, VersionStore store) {
        this.versions = versions;
        this.store = store;
    }

    /** @throws NotFoundException when the platform has no such version */
    ComparedCopy of(Platform platform, VersionKeeper.Whole now, int number, Wording wording, Headway headway) {
        var version = versions.findByPlatformIdAndNumber(platform.id(), number)
                .orElseThrow(() -> new NotFoundException("version " + number + " of " + platform.id()));
        var before = store.sections(version.id());
        var hashes = before.stream().map(KeptSection::hash).collect(Collectors.toSet());
        Map<String, Doc> words = new HashMap<>(store.wordings(platform.id(), hashes));
        words.putAll(now.words());
        var compared = new VersionComparison(
                        before, now.sections(), hash -> Objects.requireNonNull(words.get(hash), hash))
                .whole(headway);
        return new ComparedCopy(
                platform.title(),
                named(version, wording),
                ControlCode.of(now.hash()),
                compared.stream().map(ComparedCopies::part).toList());
    }

    /** By its number, its name where it has one, and its own control code. */
    private static String named(PlatformVersion version, Wording wording) {
        return Stream.of(
                        wording.texts().get(wording.language(), "version.named", version.number()),
                        version.name(),
                        ControlCode.of(version.hash()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static ComparedCopy.Part part(SectionComparison section) {
        var fate = section.change() == Change.ADDED || section.change() == Change.REMOVED
                ? "version.section." + section.change()
                : "";
        return new ComparedCopy.Part(
                section.sectionId(),
                section.number().split("\\.").length,
                section.number(),
                section.title(),
                fate,
                section.moved(),
                section.text());
    }
}
