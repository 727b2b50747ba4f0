package se.gemensam.platform.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.zwobble.mammoth.DocumentConverter;
import se.gemensam.base.RefusedException;

/** Word documents, by their styles: headings, lists, tables, bold and italic. */
final class WordReader {

    /** Headings by name in the languages that Word and LibreOffice write; the rest mammoth knows itself. */
    private static final String STYLES = """
            p[style-name='Title'] => p.MsoTitle:fresh
            p[style-name='Rubrik'] => p.MsoTitle:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Rubrik 1'] => h1:fresh
            p[style-name='Rubrik 2'] => h2:fresh
            p[style-name='Rubrik 3'] => h3:fresh
            p[style-name='Rubrik 4'] => h4:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Citat'] => blockquote > p:fresh
            """;

    private WordReader() {}

    static SourceText read(WordPackage checked, Notices notices) {
        try {
            var html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(image -> Map.of("alt", ""))
                    .convertToHtml(new ByteArrayInputStream(checked.packed()))
                    .getValue();
            return HtmlReader.read(html, notices);
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedException("import.refused.broken");
        }
    }
}
