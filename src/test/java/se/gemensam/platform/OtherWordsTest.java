package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

class OtherWordsTest {

    /** The title takes ten positions, so that the words of the first paragraph begin at 11. */
    private static final Doc HOMES = Doc.of("Bostäder", Paragraph.of("Hyran är hög."), Paragraph.of("Vi bygger."));

    private static Doc in(Doc doc, int from, int to, String words) {
        return OtherWords.in(doc, from, to, words).orElseThrow().doc();
    }

    @Test
    void wordsOfAParagraphBecomeOthers() {
        assertThat(in(HOMES, 20, 23, "rimlig"))
                .isEqualTo(Doc.of("Bostäder", Paragraph.of("Hyran är rimlig."), Paragraph.of("Vi bygger.")));
        assertThat(OtherWords.in(HOMES, 20, 23, "rimlig").orElseThrow().replaced())
                .isEqualTo("hög");
    }

    @Test
    void wordsOfTheTitleBecomeOthersAndWordsAreStruck() {
        assertThat(in(HOMES, 1, 9, "Hus").title().plain()).isEqualTo("Hus");
        assertThat(in(HOMES, 19, 23, "").blocks().getFirst()).isEqualTo(Paragraph.of("Hyran är."));
        assertThat(in(HOMES, 11, 24, "").blocks().getFirst()).isEqualTo(Paragraph.of(""));
    }

    @Test
    void emphasisGoesOnAndALinkDoesNot() {
        var linked = Doc.of("", Paragraph.of(Text.of("se här", new Bold(), new Link("https://exempel.se"))));
        assertThat(in(linked, 6, 9, "där").blocks().getFirst())
                .isEqualTo(Paragraph.of(
                        Text.of("se ", new Bold(), new Link("https://exempel.se")), Text.of("där", new Bold())));
    }

    @Test
    void wordsOfAListAndOfATableBecomeOthers() {
        var list = Doc.of("", new BulletList(List.of(ListItem.of("Ett"), ListItem.of("Två"))));
        assertThat(in(list, 12, 15, "Tre").blocks().getFirst())
                .isEqualTo(new BulletList(List.of(ListItem.of("Ett"), ListItem.of("Tre"))));
        var table =
                Doc.of("", new Table(List.of(new TableRow(List.of(TableCell.header("Ort"), TableCell.data("Ås"))))));
        assertThat(in(table, 13, 15, "By").blocks().getFirst())
                .isEqualTo(new Table(List.of(new TableRow(List.of(TableCell.header("Ort"), TableCell.data("By"))))));
    }

    @Test
    void whatLiesInMoreThanOneBlockOrOutsideTheTextIsNone() {
        assertThat(OtherWords.in(HOMES, 20, 30, "x")).isEmpty();
        assertThat(OtherWords.in(HOMES, 5, 12, "x")).isEmpty();
        assertThat(OtherWords.in(HOMES, 90, 95, "x")).isEmpty();
        assertThat(OtherWords.in(HOMES, 12, 12, "x")).isEmpty();
    }
}
