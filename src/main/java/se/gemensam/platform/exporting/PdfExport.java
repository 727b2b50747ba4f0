package se.gemensam.platform.exporting;

/** A platform on paper, as tagged PDF that is read by eye and by ear: contents, the text, a page to sign. */
public final class PdfExport {

    private PdfExport() {}

    public static byte[] write(ExportedPlatform platform, Paper paper, Wording wording) {
        var page = new PaperPage(platform.title(), platform.subtitle(), paper.code(), wording)
                .contents(platform.sections())
                .text(platform.sections())
                .signatures(paper.signing());
        var pdf = PdfFile.of(page);
        return paper.lineNumbers() ? LineNumbers.stamp(pdf, !paper.signing().isEmpty()) : pdf;
    }
}
