package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.exporting.ComparedCopy;
import se.gemensam.platform.exporting.ComparedPdf;
import se.gemensam.platform.exporting.ComparedWord;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.HtmlExport;
import se.gemensam.platform.exporting.JsonExport;
import se.gemensam.platform.exporting.MarkdownExport;
import se.gemensam.platform.exporting.OpenDocumentExport;
import se.gemensam.platform.exporting.Paper;
import se.gemensam.platform.exporting.PdfExport;
import se.gemensam.platform.exporting.PortableDetails;
import se.gemensam.platform.exporting.WordExport;
import se.gemensam.platform.exporting.Wording;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.WorkspaceService;

/** Writes a platform out as a file. */
@Service
@Transactional(readOnly = true)
public class PlatformExport {

    private final PlatformAccess access;
    private final VersionKeeper keeper;
    private final ComparedCopies copies;
    private final PortedDetails details;
    private final AdoptionAnnex annex;
    private final WorkspaceService rooms;
    private final Texts texts;
    private final Clock clock;

    PlatformExport(
            PlatformAccess access,
            VersionKeeper keeper,
            ComparedCopies copies,
            PortedDetails details,
            AdoptionAnnex annex,
            WorkspaceService rooms,
            Texts texts,
            Clock clock) {
        this.access = access;
        this.keeper = keeper;
        this.copies = copies;
        this.details = details;
        this.annex = annex;
        this.rooms = rooms;
        this.texts = texts;
        this.clock = clock;
    }

    /** A file to hand out. */
    public record File(String name, ExportFormat format, byte[] bytes) {}

    /** As {@link #write(UUID, ExportFormat, ExportOptions, Locale)}, the text alone. */
    public File write(UUID platformId, ExportFormat format, Locale language) {
        return write(platformId, format, ExportOptions.PLAIN, language);
    }

    /**
     * A platform as it reads now, alone or beside how it read.
     *
     * @param language of what the file says around the text
     * @throws RefusedException when a comparison is asked for in a format that has none
     */
    public File write(UUID platformId, ExportFormat format, ExportOptions options, Locale language) {
        var granted =
                options.against() == null ? access.require(Act.READ, platformId) : access.requireOfTheSides(platformId);
        var platform = granted.platform();
        var whole = keeper.now(platformId);
        var wording = new Wording(texts, language);
        var against = options.against();
        var bytes = against == null
                ? bytes(granted, whole, format, options, wording)
                : compared(copies.of(platform, whole, against, wording), format, wording);
        var name = against == null
                ? platform.title()
                : texts.get(language, "export.compared.file", platform.title(), against);
        return new File(fileName(name) + "." + format.ending(), format, bytes);
    }

    private byte[] bytes(
            PlatformAccess.Granted granted,
            VersionKeeper.Whole whole,
            ExportFormat format,
            ExportOptions options,
            Wording wording) {
        var platform = granted.platform();
        var sections = new ArrayList<>(ExportedSections.of(whole.sections(), whole.words(), said(granted, format)));
        if (format != ExportFormat.JSON && platform.phase() == Phase.ADOPTED) {
            sections.addAll(annex.of(platform.id(), whole, wording));
        }
        var exported = new ExportedPlatform(platform.title(), platform.subtitle(), sections);
        var code = ControlCode.of(whole.hash());
        return switch (format) {
            case PDF -> PdfExport.write(exported, paper(platform, code, options, wording), wording);
            case DOCX -> WordExport.write(exported, code, wording);
            case ODT -> OpenDocumentExport.write(exported, code, wording);
            case HTML ->
                HtmlExport.write(
                                exported,
                                wording.language().getLanguage(),
                                texts.get(wording.language(), "platform.contents"))
                        .getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownExport.write(exported).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonExport.write(exported, clock.instant());
        };
    }

    private byte[] compared(ComparedCopy copy, ExportFormat format, Wording wording) {
        return switch (format) {
            case PDF -> ComparedPdf.write(copy, wording);
            case DOCX -> ComparedWord.write(copy, clock.instant(), wording);
            case ODT, HTML, MARKDOWN, JSON -> throw new RefusedException("export.compared.formats");
        };
    }

    private Paper paper(Platform platform, String code, ExportOptions options, Wording wording) {
        var signing = options.signatures()
                ? Stream.of(Side.PARTY, Side.UNION)
                        .map(side -> signing(platform, side, wording))
                        .toList()
                : List.<Paper.SigningSide>of();
        return new Paper(code, options.lineNumbers(), signing);
    }

    private Paper.SigningSide signing(Platform platform, Side side, Wording wording) {
        return new Paper.SigningSide(
                texts.get(wording.language(), "export.signatures." + side),
                rooms.get(platform.workspaceId()).organisations().stream()
                        .filter(organisation -> organisation.side() == side)
                        .map(OrganisationRow::name)
                        .toList());
    }

    /** A backup says of sections what the two sides say of them; a cooperating party has the text alone. */
    private Map<UUID, PortableDetails> said(PlatformAccess.Granted granted, ExportFormat format) {
        return format == ExportFormat.JSON && granted.member().side() != Side.COOPERATING
                ? details.of(granted.platform().id())
                : Map.of();
    }

    /** Letters and digits of the title, which every file system can keep. */
    static String fileName(String title) {
        var name = title.codePoints()
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", "-");
        return name.isEmpty() ? "plattform" : name;
    }
}
