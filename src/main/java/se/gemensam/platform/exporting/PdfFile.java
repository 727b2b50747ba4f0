package se.gemensam.platform.exporting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a page out on sheets: PDF/UA-1, with its structure and its typefaces in it. Nothing is fetched. */
public final class PdfFile {

    private record Face(String file, String family, int weight, FontStyle style) {}

    private static final Face[] FACES = {
        new Face("SourceSerif4_400Regular", PaperStyle.SERIF, 400, FontStyle.NORMAL),
        new Face("SourceSerif4_400Regular_Italic", PaperStyle.SERIF, 400, FontStyle.ITALIC),
        new Face("SourceSerif4_700Bold", PaperStyle.SERIF, 700, FontStyle.NORMAL),
        new Face("SourceSerif4_700Bold_Italic", PaperStyle.SERIF, 700, FontStyle.ITALIC),
        new Face("SourceSans3_400Regular", PaperStyle.SANS, 400, FontStyle.NORMAL),
        new Face("SourceSans3_600SemiBold", PaperStyle.SANS, 600, FontStyle.NORMAL)
    };

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static byte[] of(PaperPage page) {
        return of(page.done());
    }

    /** @param page with a title, a language and, in its head, {@code bookmarks}; what it links to is not looked up */
    public static byte[] of(Document page) {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Gemensam")
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(out);
            for (var when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((_, _) -> false, when);
            }
            for (var face : FACES) {
                builder.useFont(
                        new PDFontSupplier(font(document, face.file)), face.family, face.weight, face.style, true);
            }
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A typeface without its ligatures: of those nobody could tell which letters they stand for. */
    static PDFont font(PDDocument document, String file) throws IOException {
        try (var bytes = PdfFile.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(bytes, file)));
            face.setEnableGsub(false);
            return PDType0Font.load(document, face, true);
        }
    }
}
