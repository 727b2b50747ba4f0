package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.Paper;
import se.gemensam.platform.exporting.PdfExport;
import se.gemensam.platform.exporting.WordExport;
import se.gemensam.platform.exporting.Wording;

/** What is asked, on paper with its lines counted, so that everybody means the same line; and what was answered, as a file. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationFiles {

    private final ConsultationSheets sheets;
    private final Texts texts;

    ConsultationFiles(ConsultationSheets sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    PlatformExport.File paper(Consultation consultation, Locale language) {
        var exported = new ExportedPlatform(
                consultation.title(), consultation.subtitle(), sections(sheets.frozen(consultation)));
        return new PlatformExport.File(
                name("consultation.paper.file", consultation, language) + ".pdf",
                ExportFormat.PDF,
                PdfExport.write(exported, paper(consultation, true), new Wording(texts, language)));
    }

    /** @throws RefusedException when it is asked for in another format than PDF or Word */
    PlatformExport.File compilation(
            Consultation consultation, List<ConsultationChapter> chapters, ExportFormat format, Locale language) {
        var exported = new ExportedPlatform(
                texts.get(language, "consultation.compilation.title"),
                texts.get(
                        language, "consultation.compilation.about", consultation.title(), consultation.versionNumber()),
                chapters.stream().map(chapter -> section(chapter, language)).toList());
        var wording = new Wording(texts, language);
        var bytes = switch (format) {
            case PDF -> PdfExport.write(exported, paper(consultation, false), wording);
            case DOCX -> WordExport.write(exported, ControlCode.of(consultation.hash()), wording);
            case ODT, HTML, MARKDOWN, JSON -> throw new RefusedException("consultation.compilation.formats");
        };
        return new PlatformExport.File(
                name("consultation.compilation.file", consultation, language) + "." + format.ending(), format, bytes);
    }

    private static Paper paper(Consultation consultation, boolean lines) {
        return new Paper(ControlCode.of(consultation.hash()), lines, List.of());
    }

    private String name(String key, Consultation consultation, Locale language) {
        return PlatformExport.fileName(texts.get(language, key, consultation.title(), consultation.versionNumber()));
    }

    private ExportedSection section(ConsultationChapter chapter, Locale language) {
        var title =
                chapter.title().isEmpty() ? texts.get(language, "consultation.chapter.whole") : line(chapter.title());
        var rows = new ArrayList<TableRow>();
        rows.add(new TableRow(Stream.of("organisation", "view", "words", "reply")
                .map(column -> TableCell.header(texts.get(language, "consultation.column." + column)))
                .toList()));
        chapter.said().forEach(said -> rows.add(row(said, language)));
        return new ExportedSection(UUID.randomUUID(), "", Doc.of(title, new Table(rows)), List.of());
    }

    private TableRow row(Said said, Locale language) {
        return new TableRow(List.of(
                TableCell.data(line(said.organisation())),
                TableCell.data(view(said, language)),
                words(said.words()),
                words(said.reply())));
    }

    private String view(Said said, Locale language) {
        if (said.joins() != null) {
            return texts.get(language, "consultation.joins", line(said.joins()));
        }
        if (said.stance() != null) {
            return texts.get(language, "consultation.stance." + said.stance());
        }
        return said.opinion() == null ? "" : texts.get(language, "consultation.opinion." + said.opinion());
    }

    private static TableCell words(String words) {
        return words.isEmpty()
                ? TableCell.data("")
                : new TableCell(
                        CellKind.DATA,
                        words.lines().map(each -> Paragraph.of(line(each))).toList());
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cc}", " ");
    }

    private static List<ExportedSection> sections(VersionKeeper.Whole whole) {
        return ExportedSections.of(whole.sections(), whole.words(), Map.of());
    }
}
