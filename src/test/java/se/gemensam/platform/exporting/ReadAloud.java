package se.gemensam.platform.exporting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a tagged file as a screen reader says them: by its structure, without what belongs to the sheet alone. */
final class ReadAloud {

    private final Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private ReadAloud() {}

    static List<String> words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new ReadAloud();
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var texts = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, texts));
                reader.pages.put(page.getCOSObject(), texts);
            }
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return ExportFixtures.words(reader.said.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var letters = new ArrayList<String>();
        for (var inside : content.getContents()) {
            if (inside instanceof TextPosition letter) {
                letters.add(letter.getUnicode());
            } else if (inside instanceof PDMarkedContent deeper) {
                collect(deeper, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), letters.stream().collect(Collectors.joining()), String::concat);
        }
    }

    private void read(PDStructureNode node, PDPage above) {
        var page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element when element.getStructureType().equals("Lbl") -> {}
                case PDStructureElement element -> {
                    read(element, page);
                    said.append(List.of("Span", "Link").contains(element.getStructureType()) ? "" : " ");
                }
                case Integer id -> said.append(text(page, id));
                case PDMarkedContentReference reference ->
                    said.append(text(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
                default -> {}
            }
        }
    }

    private String text(PDPage page, int id) {
        return pages.get(page.getCOSObject()).getOrDefault(id, "");
    }
}
