package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import tools.jackson.databind.json.JsonMapper;

class HtmlExportTest {

    private static final UUID WORK = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID PAY = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private static final ExportedPlatform PLATFORM = new ExportedPlatform(
            "Handslag <2026>",
            "Utkast",
            List.of(new ExportedSection(
                    WORK,
                    "1",
                    Doc.of("Arbete & fritid", Subheading.of(2, "Små steg"), Paragraph.of("Heltid är norm."), table()),
                    List.of(new ExportedSection(PAY, "1.1", Doc.of("Lön", Paragraph.of("<script>")), List.of())))));

    private final String html = HtmlExport.write(PLATFORM, "sv", "Innehåll");
    private final Document page = Jsoup.parse(html);

    @Test
    void saysItsLanguageAndTitle() {
        assertThat(html).startsWith("<!doctype html>");
        assertThat(page.child(0).attr("lang")).isEqualTo("sv");
        assertThat(page.title()).isEqualTo("Handslag <2026>");
    }

    @Test
    void contentsLeadToEverySection() {
        var links = page.select("nav a").eachAttr("href");
        assertThat(links).containsExactly("#s-" + WORK, "#s-" + PAY);
        assertThat(links).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select("nav a").eachText()).containsExactly("1 Arbete & fritid", "1.1 Lön");
    }

    @Test
    void noHeadingLevelIsSkipped() {
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void tableHeadingsSayWhatTheyHead() {
        assertThat(page.select("tr:first-child th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(page.select("tr:last-child th").eachAttr("scope")).containsExactly("row");
    }

    @Test
    void holdsNoScriptAndNoPositions() {
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[data-pos]")).isEmpty();
        assertThat(page.select("#s-" + PAY + " p").text()).isEqualTo("<script>");
    }

    @Test
    void jsonSaysItsFormatAndHoldsTheDocuments() {
        var bytes = JsonExport.write(PLATFORM, Instant.parse("2026-11-22T09:00:00Z"));
        var root = JsonMapper.builder().build().readTree(new String(bytes, StandardCharsets.UTF_8));
        assertThat(root.get("format").asString()).isEqualTo("gemensam-platform");
        assertThat(root.get("version").asInt()).isEqualTo(1);
        var section = root.get("sections").get(0);
        assertThat(section.get("id").asString()).isEqualTo(WORK.toString());
        assertThat(RichText.parse(section.get("document").toString()))
                .isEqualTo(PLATFORM.sections().getFirst().content());
        assertThat(section.get("sections").get(0).get("title").asString()).isEqualTo("Lön");
    }

    private static Table table() {
        return new Table(List.of(
                new TableRow(List.of(TableCell.header("År"), TableCell.header("Andel"))),
                new TableRow(List.of(
                        new TableCell(CellKind.HEADER, List.of(Paragraph.of("2026"))), TableCell.data("41 %")))));
    }
}
