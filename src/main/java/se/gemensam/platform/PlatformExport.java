package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.exporting.ComparedCopy;
import se.gemensam.platform.exporting.ComparedPdf;
import se.gemensam.platform.exporting.ComparedWord;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.Headway;
import se.gemensam.platform.exporting.Headway.Stage;
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

/** Writes a platform out as a file: read in one transaction, and written when that is over. */
@Service
public class PlatformExport {

    private final PlatformAccess access;
    private final VersionKeeper keeper;
    private final ComparedCopies copies;
    private final PortedDetails details;
    private final AdoptionAnnex annex;
    private final WorkspaceService rooms;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate reading;

    PlatformExport(
            PlatformAccess access,
            VersionKeeper keeper,
            ComparedCopies copies,
            PortedDetails details,
            AdoptionAnnex annex,
            WorkspaceService rooms,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.keeper = keeper;
        this.copies = copies;
        this.details = details;
        this.annex = annex;
        this.rooms = rooms;
        this.texts = texts;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
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
        return write(platformId, format, options, language, Headway.UNHEARD);
    }

    /** As {@link #write(UUID, ExportFormat, ExportOptions, Locale)}, for somebody who waits. */
    File write(UUID platformId, ExportFormat format, ExportOptions options, Locale language, Headway headway) {
        headway.at(Stage.READING);
        var wording = new Wording(texts, language);
        var draft = Objects.requireNonNull(reading.execute(_ -> read(platformId, format, options, wording, headway)));
        return new File(fileName(draft.title) + "." + format.ending(), format, draft.bytes.get());
    }

    /** What was read, to be written without the database. */
    private record Draft(String title, Supplier<byte[]> bytes) {}

    private Draft read(UUID platformId, ExportFormat format, ExportOptions options, Wording wording, Headway headway) {
        var against = options.against();
        var granted = against == null ? access.require(Act.READ, platformId) : access.requireOfTheSides(platformId);
        var platform = granted.platform();
        var whole = keeper.now(platformId);
        if (against != null) {
            var copy = copies.of(platform, whole, against, wording, headway);
            return new Draft(
                    texts.get(wording.language(), "export.compared.file", platform.title(), against),
                    () -> compared(copy, format, wording, headway));
        }
        var exported = exported(granted, whole, format, wording);
        var paper = paper(platform, ControlCode.of(whole.hash()), options, wording);
        return new Draft(platform.title(), () -> bytes(exported, format, paper, wording, headway));
    }

    private ExportedPlatform exported(
            PlatformAccess.Granted granted, VersionKeeper.Whole whole, ExportFormat format, Wording wording) {
        var platform = granted.platform();
        var sections = new ArrayList<>(ExportedSections.of(whole.sections(), whole.words(), said(granted, format)));
        if (format != ExportFormat.JSON && platform.phase() == Phase.ADOPTED) {
            sections.addAll(annex.of(platform.id(), whole, wording));
        }
        return new ExportedPlatform(platform.title(), platform.subtitle(), sections);
    }

    private byte[] bytes(
            ExportedPlatform exported, ExportFormat format, Paper paper, Wording wording, Headway headway) {
        return switch (format) {
            case PDF -> PdfExport.write(exported, paper, wording, headway);
            case DOCX -> WordExport.write(exported, paper.code(), wording, headway);
            case ODT -> OpenDocumentExport.write(exported, paper.code(), wording, headway);
            case HTML, MARKDOWN, JSON -> {
                headway.at(Stage.WRITING);
                yield text(exported, format, wording.language());
            }
        };
    }

    private byte[] text(ExportedPlatform exported, ExportFormat format, Locale language) {
        return switch (format) {
            case HTML ->
                HtmlExport.write(exported, language.getLanguage(), texts.get(language, "platform.contents"))
                        .getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownExport.write(exported).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonExport.write(exported, clock.instant());
            case PDF, DOCX, ODT -> throw new IllegalArgumentException(format.name());
        };
    }

    private byte[] compared(ComparedCopy copy, ExportFormat format, Wording wording, Headway headway) {
        return switch (format) {
            case PDF -> ComparedPdf.write(copy, wording, headway);
            case DOCX -> ComparedWord.write(copy, clock.instant(), wording, headway);
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
