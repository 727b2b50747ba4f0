package se.gemensam.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.PageText;
import se.gemensam.platform.exporting.Paper;
import se.gemensam.platform.exporting.PdfExport;
import se.gemensam.platform.exporting.WordExport;
import se.gemensam.platform.exporting.Wording;

/**
 * What both sides have laid out, for everybody: the version that they said yes to, never the text as it is being written. What is
 * unknown, not laid out, taken away or removed is missing alike.
 */
@Service
@Transactional(readOnly = true)
@Unguarded(because = "answers with what both sides have laid out for everybody, and nothing else")
public class PublicPlatforms {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final PlatformRepository platforms;
    private final Publications publications;
    private final PlatformVersionRepository versions;
    private final VersionStore store;
    private final AdoptionListing listing;
    private final AdoptionAnnex annex;
    private final Texts texts;
    private final boolean demo;

    /** Files take a while to lay out, and anybody may ask for them. */
    private final Cache<FileKey, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((FileKey _, byte[] bytes) -> bytes.length)
            .expireAfterAccess(Duration.ofHours(6))
            .build();

    PublicPlatforms(
            PlatformRepository platforms,
            Publications publications,
            PlatformVersionRepository versions,
            VersionStore store,
            AdoptionListing listing,
            AdoptionAnnex annex,
            Texts texts,
            @Value("${gemensam.demo}") boolean demo) {
        this.platforms = platforms;
        this.publications = publications;
        this.versions = versions;
        this.store = store;
        this.listing = listing;
        this.annex = annex;
        this.texts = texts;
        this.demo = demo;
    }

    private record FileKey(UUID platform, Instant publishedAt, ExportFormat format, Locale language, int said) {}

    private record Found(Publication publication, PlatformVersion version) {

        Edition edition() {
            return publication.edition();
        }

        UUID platform() {
            return publication.platformId();
        }
    }

    /** The address at which something is laid out, for one that it has or had; compare them to know whether to redirect. */
    public Edition edition(String slug) {
        return find(slug).edition();
    }

    public PublicPlatform read(String slug) {
        var found = find(slug);
        var text = text(found);
        var sections = sections(text);
        return new PublicPlatform(
                found.edition(),
                ControlCode.of(found.version().hash()),
                LocalDate.ofInstant(found.publication().publishedAt(), Time.ZONE),
                PageText.contents(sections),
                PageText.sections(sections),
                listing.of(found.platform(), text));
    }

    /** What a file says is this text and no other, in this language; cheap, so that nobody makes a file that is known already. */
    public String mark(String slug, ExportFormat format, Locale language) {
        var found = find(slug);
        return found.version().hash() + "-" + found.publication().publishedAt().toEpochMilli() + "-" + format.ending()
                + "-" + language.getLanguage() + "-" + Integer.toHexString(said(found));
    }

    /**
     * The version as a file.
     *
     * @param format PDF or DOCX
     */
    public byte[] file(String slug, ExportFormat format, Locale language) {
        var found = find(slug);
        var key = new FileKey(found.platform(), found.publication().publishedAt(), format, language, said(found));
        return files.get(key, _ -> write(found, format, new Wording(texts, language)));
    }

    private byte[] write(Found found, ExportFormat format, Wording wording) {
        var edition = found.edition();
        var text = text(found);
        var all = new ArrayList<>(sections(text));
        all.addAll(annex.of(found.platform(), text, wording));
        var exported = new ExportedPlatform(edition.title(), edition.subtitle(), all);
        var code = ControlCode.of(found.version().hash())
                + (demo ? " · " + texts.get(wording.language(), "public.demo") : "");
        return switch (format) {
            case PDF -> PdfExport.write(exported, new Paper(code, false, List.of()), wording);
            case DOCX -> WordExport.write(exported, code, wording);
            case ODT, HTML, MARKDOWN, JSON -> throw new NotFoundException("a public file as " + format);
        };
    }

    private static List<ExportedSection> sections(VersionKeeper.Whole text) {
        return ExportedSections.of(text.sections(), text.words(), Map.of());
    }

    private VersionKeeper.Whole text(Found found) {
        var kept = store.sections(found.version().id());
        return new VersionKeeper.Whole(
                kept,
                store.wordings(
                        found.platform(), kept.stream().map(KeptSection::hash).toList()));
    }

    /** What is said of the text beside its words: others may stand behind it since. */
    private int said(Found found) {
        var sections = store.sections(found.version().id());
        return listing.of(found.platform(), new VersionKeeper.Whole(sections, Map.of()))
                .toString()
                .hashCode();
    }

    private Found find(String slug) {
        return publications
                .publicAt(slug)
                .filter(publication -> platforms
                        .findById(publication.platformId())
                        .filter(platform -> !platform.isRemoved())
                        .isPresent())
                .map(publication -> new Found(
                        publication,
                        versions.findByPlatformIdAndNumber(
                                        publication.platformId(),
                                        publication.edition().versionNumber())
                                .orElseThrow()))
                .orElseThrow(() -> new NotFoundException("public platform " + slug));
    }
}
