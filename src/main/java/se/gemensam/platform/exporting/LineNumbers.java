package se.gemensam.platform.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Numbers in the margin for the lines of a text as they were set, counted from its first line to its last. They belong to the sheet
 * and not to the text: nobody has them read aloud.
 */
final class LineNumbers {

    private static final float SIZE = 7.5f;
    private static final float GAP = 14;

    /** Baselines nearer than this, in points, are of one line: cells beside each other, a mark before an item. */
    private static final float ONE_LINE = 4;

    private LineNumbers() {}

    /** @param pdf whose first bookmark is the contents, followed by those of the text */
    static byte[] stamp(byte[] pdf, boolean signed) {
        try (var document = Loader.loadPDF(pdf)) {
            var bookmarks = new ArrayList<PDOutlineItem>();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                outline.children().forEach(bookmarks::add);
            }
            if (bookmarks.size() < (signed ? 3 : 2)) {
                return pdf;
            }
            int first = pageOf(bookmarks.get(1), document);
            int end = signed ? pageOf(bookmarks.getLast(), document) : document.getNumberOfPages();
            var font = PdfFile.font(document, "SourceSans3_400Regular");
            int line = 1;
            for (int page = first; page < end; page++) {
                line = stamp(document, page, font, line);
            }
            var out = new ByteArrayOutputStream(pdf.length + 4096);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pageOf(PDOutlineItem bookmark, PDDocument document) throws IOException {
        return document.getPages().indexOf(bookmark.findDestinationPage(document));
    }

    private static int stamp(PDDocument document, int index, PDFont font, int next) throws IOException {
        PDPage page = document.getPage(index);
        var artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        int line = next;
        var baselines = Baselines.of(document, index);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(artifact));
            for (float baseline : baselines) {
                var number = String.valueOf(line++);
                float width = font.getStringWidth(number) / 1000 * SIZE;
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(
                        PaperStyle.LEFT - GAP - width, page.getMediaBox().getHeight() - baseline);
                content.showText(number);
                content.endText();
            }
            content.endMarkedContent();
        }
        return line;
    }

    /** Where the lines of a sheet stand, in points from its upper edge; the foot is none of them. */
    private static final class Baselines extends PDFTextStripper {

        private final TreeSet<Float> found = new TreeSet<>();
        private final float lowest;

        private Baselines(float lowest) {
            this.lowest = lowest;
        }

        static List<Float> of(PDDocument document, int index) throws IOException {
            float height = document.getPage(index).getMediaBox().getHeight();
            var baselines = new Baselines(height - PaperStyle.BOTTOM);
            baselines.setStartPage(index + 1);
            baselines.setEndPage(index + 1);
            baselines.getText(document);
            var lines = new ArrayList<Float>();
            for (float baseline : baselines.found) {
                if (lines.isEmpty() || baseline - lines.getLast() > ONE_LINE) {
                    lines.add(baseline);
                }
            }
            return lines;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < lowest && !text.getUnicode().isBlank()) {
                found.add(text.getYDirAdj());
            }
        }
    }
}
