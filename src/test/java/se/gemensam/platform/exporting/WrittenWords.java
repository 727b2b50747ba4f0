package se.gemensam.platform.exporting;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words of a file in the order in which they are read. */
public final class WrittenWords {

    private WrittenWords() {}

    public static List<String> ofPdf(byte[] file) {
        return ReadAloud.words(file);
    }

    /** Without what stands in the head and the foot of each sheet. */
    public static List<String> ofWord(byte[] file) throws IOException {
        var body = Jsoup.parse(OfficeExportTest.parts(file).get("word/document.xml"), Parser.xmlParser());
        return of(body.select("w|p").stream().map(WrittenWords::line).collect(Collectors.joining("\n")));
    }

    private static String line(Element paragraph) {
        return paragraph.select("w|t").stream().map(Element::wholeText).collect(Collectors.joining());
    }

    public static List<String> of(String text) {
        return ExportFixtures.words(text);
    }
}
