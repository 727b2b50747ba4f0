package se.gemensam.platform.exporting;

/** A platform on paper, as tagged PDF that is read by eye and by ear: contents, the text, a page to sign. */
public final class PdfExport {

    private PdfExport() {}

    public static byte[] write(ExportedPlatform platform, Paper paper, Wording wording) {
        return write(platform, paper, wording, Headway.UNHEARD);
    }

    public static byte[] write(ExportedPlatform platform, Paper paper, Wording wording, Headway headway) {
        var written = headway.counting(Headway.Stage.WRITING, platform.size());
        var page = new PaperPage(platform.title(), platform.subtitle(), paper.code(), wording)
                .contents(platform.sections())
                .text(platform.sections(), written)
                .signatures(paper.signing());
        headway.at(Headway.Stage.LAYING_OUT);
        var pdf = PdfFile.of(page);
        headway.at(Headway.Stage.FINISHING);
        return paper.lineNumbers() ? LineNumbers.stamp(pdf, !paper.signing().isEmpty()) : pdf;
    }
}
