package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.Italic;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

class RichTextTest {

    private static final Doc EVERYTHING = Doc.of(
            "Jobb & \"lön\"",
            Paragraph.of(
                    Text.of("Fet", new Bold()),
                    Text.of(" och "),
                    Text.of("länk", new Italic(), new Link("https://exempel.se/?a=1&b='2'")),
                    HardBreak.plain(),
                    Text.of("<script>")),
            Subheading.of(1, "Under"),
            Subheading.of(2, "Längst ned"),
            new BulletList(List.of(
                    ListItem.of("ett"),
                    new ListItem(List.of(Paragraph.of("två"), new OrderedList(3, List.of(ListItem.of("tre"))))))),
            new Blockquote(List.of(Paragraph.of("Citat"), Paragraph.of(""))),
            new Table(List.of(
                    new TableRow(List.of(TableCell.header("År"), TableCell.header("Mål"))),
                    new TableRow(List.of(TableCell.data("2027"), TableCell.data("100"))))));

    @Test
    void aDocumentReadsBackAsItWasWritten() {
        var json = RichText.toJson(EVERYTHING);

        assertThat(RichText.parse(json)).isEqualTo(EVERYTHING);
        assertThat(RichText.toJson(RichText.parse(json))).isEqualTo(json);
    }

    @Test
    void eachBlockThatSaysSomethingIsWhereItsWordsAre() {
        var text = new TextIndex(EVERYTHING);

        var blocks = TextBlock.of(EVERYTHING);
        assertThat(blocks)
                .extracting(TextBlock::words)
                .containsExactly(
                        "Fet och länk\n<script>",
                        "Under",
                        "Längst ned",
                        "ett",
                        "två",
                        "tre",
                        "Citat",
                        "År",
                        "Mål",
                        "2027",
                        "100");
        assertThat(blocks)
                .allSatisfy(block ->
                        assertThat(text.between(block.from(), block.to())).isEqualTo(block.words()));
    }

    @Test
    void jsonIsAsTheEditorWritesIt() {
        assertThat(RichText.toJson(Doc.of("", Paragraph.of(Text.of("a", new Bold())), Subheading.of(2, ""))))
                .isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"title\"},"
                        + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"marks\":[{\"type\":\"bold\"}],\"text\":\"a\"}]},"
                        + "{\"type\":\"subheading\",\"attrs\":{\"level\":2}}]}");
    }

    @Test
    void neighboursWithTheSameMarksAreOneText() {
        assertThat(Paragraph.of(Text.of("a"), Text.of("b"), Text.of("c", new Bold()))
                        .children())
                .containsExactly(Text.of("ab"), Text.of("c", new Bold()));
    }

    @Test
    void marksStandInTheSchemasOrder() {
        var link = new Link("https://exempel.se");

        assertThat(Text.of("a", link, new Bold())).isEqualTo(Text.of("a", new Bold(), link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "no json",
                "{\"type\":\"doc\"}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"title\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"},{\"type\":\"title\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"title\"},{\"type\":\"bulletList\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"title\"},{\"type\":\"image\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"title\"},{\"type\":\"subheading\",\"attrs\":{\"level\":3}}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"title\"},{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"\"}]}]}"
            })
    void whatIsNotInSchemaIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> RichText.parse(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://exempel.se",
                "data:text/html,x",
                "//exempel.se",
                "https://exempel.se/a b",
                "https:",
                "java\tscript:x"
            })
    void aLinkLeadsToTheWebOrAMailboxOnly(String href) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(href));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00x", "\u0000", "\u001f", "\uffff"})
    void textHoldsNothingThatCannotBeStored(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(text));
    }

    @Test
    void sizesAreTheEditors() {
        // <title>ab</title><ul><li><p>c</p></li></ul>
        assertThat(Doc.of("ab", new BulletList(List.of(ListItem.of("c")))).size())
                .isEqualTo(4 + 7);
        assertThat(Paragraph.of(Text.of("å😀"), HardBreak.plain()).size()).isEqualTo(2 + 3 + 1);
    }

    @Test
    void htmlIsEscapedAndEveryBlockSaysWhereItIs() {
        var html = RichTextHtml.of(EVERYTHING, 2);

        assertThat(html)
                .startsWith("<h2 data-pos=\"0\">Jobb &amp; &quot;lön&quot;</h2><p data-pos=\"14\"><strong>Fet</strong>")
                .contains(
                        "<em><a href=\"https://exempel.se/?a=1&amp;b=&#39;2&#39;\" rel=\"noopener noreferrer\">länk</a></em>")
                .contains("<br>&lt;script&gt;")
                .contains("<h3 ", "<h4 ", "<ol start=\"3\" ", "<th scope=\"col\" ", "<blockquote ")
                .doesNotContain("<script>");
    }

    @Test
    void headingsFollowTheLevelOfTheTitleAndEndAtSix() {
        assertThat(RichTextHtml.of(EVERYTHING, 5)).contains("<h5 ", "<h6 ").doesNotContain("<h7");
    }

    @Test
    void plainTextHasALineForEachBlock() {
        assertThat(RichTextPlain.of(EVERYTHING))
                .isEqualTo(
                        "Jobb & \"lön\"\nFet och länk\n<script>\nUnder\nLängst ned\nett\ntvå\ntre\nCitat\n\nÅr\nMål\n2027\n100");
    }
}
