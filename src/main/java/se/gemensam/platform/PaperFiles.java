package se.gemensam.platform;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Texts;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.exporting.ExportedPlatform;
import se.gemensam.platform.exporting.Headway;
import se.gemensam.platform.exporting.MeetingPaperPdf;
import se.gemensam.platform.exporting.Wording;
import se.gemensam.shell.Formats;

/** The papers that were sent to bodies, as files: the text of that version, whatever it reads like now. */
@Service
@Transactional(readOnly = true)
public class PaperFiles {

    private final PlatformAccess access;
    private final MeetingPaperRepository papers;
    private final PlatformVersionRepository versions;
    private final VersionStore store;
    private final ComparedCopies copies;
    private final Texts texts;

    PaperFiles(
            PlatformAccess access,
            MeetingPaperRepository papers,
            PlatformVersionRepository versions,
            VersionStore store,
            ComparedCopies copies,
            Texts texts) {
        this.access = access;
        this.papers = papers;
        this.versions = versions;
        this.store = store;
        this.copies = copies;
        this.texts = texts;
    }

    /**
     * A paper, for the side that sent it.
     *
     * @throws NotFoundException also for a paper of the other side
     */
    public PlatformExport.File write(UUID paperId, Locale language) {
        var paper = papers.findById(paperId).orElseThrow(() -> missing(paperId));
        var granted = access.requireOfTheSides(paper.platformId());
        if (paper.side() != granted.member().side()) {
            throw missing(paperId);
        }
        var wording = new Wording(texts, language);
        var text = versions.findById(paper.versionId()).orElseThrow();
        var sections = store.sections(text.id());
        Map<String, Doc> words = store.wordings(
                paper.platformId(), sections.stream().map(KeptSection::hash).collect(Collectors.toSet()));
        var platform = granted.platform();
        var whole = new VersionKeeper.Whole(sections, words);
        var changes = paper.since()
                .map(number -> copies.of(platform, whole, number, wording, Headway.UNHEARD))
                .orElse(null);
        var exported = new ExportedPlatform(
                platform.title(), platform.subtitle(), ExportedSections.of(sections, words, Map.of()));
        var bytes = MeetingPaperPdf.write(
                exported, ControlCode.of(text.hash()), meeting(paper, whole, wording), changes, wording);
        var name = texts.get(language, "paper.file", platform.title(), paper.body());
        return new PlatformExport.File(PlatformExport.fileName(name) + ".pdf", ExportFormat.PDF, bytes);
    }

    private MeetingPaperPdf.Meeting meeting(MeetingPaper paper, VersionKeeper.Whole whole, Wording wording) {
        var language = wording.language();
        var asked = whole.sections().stream()
                .filter(section -> paper.isAbout(section.sectionId()))
                .map(section -> section.number() + " " + section.title())
                .collect(Collectors.joining(", "));
        return new MeetingPaperPdf.Meeting(
                texts.get(language, "paper.for", paper.body(), new Formats(language).day(paper.meetsOn())),
                paper.clauses().lines().filter(line -> !line.isBlank()).toList(),
                paper.isPartial() ? texts.get(language, "paper.partial", asked) : "");
    }

    private static NotFoundException missing(UUID paperId) {
        return new NotFoundException("paper " + paperId);
    }
}
