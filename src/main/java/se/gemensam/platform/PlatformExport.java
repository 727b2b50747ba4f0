package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Texts;
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.HtmlExport;
import se.gemensam.platform.exporting.JsonExport;
import se.gemensam.platform.exporting.MarkdownExport;
import se.gemensam.workspace.Act;

/** Writes a platform out as a file. */
@Service
@Transactional(readOnly = true)
public class PlatformExport {

    private final PlatformAccess access;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Texts texts;
    private final Clock clock;

    PlatformExport(
            PlatformAccess access, SectionRepository sections, LiveDocuments documents, Texts texts, Clock clock) {
        this.access = access;
        this.sections = sections;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** A file to hand out. */
    public record File(String name, ExportFormat format, byte[] bytes) {}

    /**
     * A platform as it reads now.
     *
     * @param language of what the file says around the text
     */
    public File write(UUID platformId, ExportFormat format, Locale language) {
        var platform = access.require(Act.READ, platformId).platform();
        var tree = new SectionTree(sections.livingIn(platformId));
        var heads = documents.heads(
                tree.inReadingOrder().stream().map(Section::documentId).toList());
        var exported = new ExportedPlatform(platform.title(), platform.subtitle(), below(null, tree, heads));
        var bytes = switch (format) {
            case HTML ->
                HtmlExport.write(exported, language.getLanguage(), texts.get(language, "platform.contents"))
                        .getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownExport.write(exported).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonExport.write(exported, clock.instant());
        };
        return new File(fileName(platform.title()) + "." + format.ending(), format, bytes);
    }

    private static List<ExportedSection> below(@Nullable UUID parent, SectionTree tree, Map<UUID, DocumentHead> heads) {
        return tree.childrenOf(parent).stream()
                .map(section -> new ExportedSection(
                        section.id(),
                        tree.number(section),
                        Objects.requireNonNull(heads.get(section.documentId())).content(),
                        below(section.id(), tree, heads)))
                .toList();
    }

    /** Letters and digits of the title, which every file system can keep. */
    private static String fileName(String title) {
        var name = title.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", "-");
        return name.isEmpty() ? "plattform" : name;
    }
}
