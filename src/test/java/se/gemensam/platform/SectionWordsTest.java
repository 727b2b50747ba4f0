package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;

class SectionWordsTest {

    private static final Doc EVERYTHING = Doc.of(
            "Bussen",
            Paragraph.of(Text.of("Regionen ska "), Text.of("fråga", new Bold()), Text.of(" klubbarna.")),
            Subheading.of(1, "Så gör vi"),
            new BulletList(List.of(
                    ListItem.of("tidtabell"),
                    new ListItem(List.of(
                            Paragraph.of("skift"),
                            new OrderedList(3, List.of(ListItem.of("tidigt"), ListItem.of("sent"))))))),
            new Blockquote(List.of(Paragraph.of("Första bussen"), Paragraph.of("kommer för sent"))),
            new Table(List.of(new TableRow(List.of(TableCell.header("Linje"), TableCell.data("14"))))),
            Paragraph.of("Vi börjar med de tjugo."));

    @Test
    void aSplitInAParagraphCutsBetweenTheLetters() {
        var split = SectionWords.split(EVERYTHING, EVERYTHING.title().size() + 1 + 15);

        assertThat(split.before())
                .isEqualTo(Doc.of("Bussen", Paragraph.of(Text.of("Regionen ska "), Text.of("fr", new Bold()))));
        assertThat(split.after().title().plain()).isEmpty();
        assertThat(split.after().blocks().getFirst())
                .isEqualTo(Paragraph.of(Text.of("åga", new Bold()), Text.of(" klubbarna.")));
    }

    @Test
    void aSubheadingAtTheCutBecomesTheTitle() {
        var first = EVERYTHING.blocks().getFirst().size();
        var split = SectionWords.split(EVERYTHING, EVERYTHING.title().size() + first);

        assertThat(split.after().title().plain()).isEqualTo("Så gör vi");
        assertThat(split.after().blocks().getFirst()).isInstanceOf(BulletList.class);
    }

    @Test
    void aCutAtTheEndLeavesAnEmptySection() {
        var split = SectionWords.split(EVERYTHING, EVERYTHING.size());

        assertThat(split.before()).isEqualTo(EVERYTHING);
        assertThat(split.after()).isEqualTo(Doc.empty(""));
    }

    @Test
    void theTitleIsNotCut() {
        assertThatThrownBy(() -> SectionWords.split(EVERYTHING, 3))
                .isInstanceOf(RefusedException.class)
                .hasMessage("section.split.inTitle");
    }

    /** At every position of a text with every kind of block: all letters are there, in order, on one side or the other. */
    @Test
    void noLetterIsLostOrDoubledWhereverTheCutIs() {
        var all = letters(EVERYTHING);
        for (var position = EVERYTHING.title().size(); position <= EVERYTHING.size(); position++) {
            var split = SectionWords.split(EVERYTHING, position);

            assertThat(letters(split.before()) + letters(split.after()))
                    .as("cut at %d", position)
                    .isEqualTo(all);
            assertThat(RichText.parse(RichText.toJson(split.after()))).isEqualTo(split.after());
        }
    }

    @Test
    void aNumberedListGoesOnCounting() {
        var doc = Doc.of("", new OrderedList(3, List.of(ListItem.of("tre"), ListItem.of("fyra"), ListItem.of("fem"))));
        var afterFirstItem = doc.title().size() + 1 + ListItem.of("tre").size();

        var split = SectionWords.split(doc, afterFirstItem);

        assertThat(split.after().blocks().getFirst())
                .isEqualTo(new OrderedList(4, List.of(ListItem.of("fyra"), ListItem.of("fem"))));
    }

    @Test
    void aMergedSectionKeepsItsTitleAsSubheading() {
        var merged = SectionWords.joined(Doc.of("Ett", Paragraph.of("a")), Doc.of("Två", Paragraph.of("b")));

        assertThat(merged).isEqualTo(Doc.of("Ett", Paragraph.of("a"), Subheading.of(1, "Två"), Paragraph.of("b")));
    }

    @Test
    void whatWasSplitAtASubheadingMergesBack() {
        var first = EVERYTHING.blocks().getFirst().size();
        var split = SectionWords.split(EVERYTHING, EVERYTHING.title().size() + first);

        assertThat(SectionWords.joined(split.before(), split.after())).isEqualTo(EVERYTHING);
    }

    @Test
    void anEmptySectionTakesTheWordsOnly() {
        assertThat(SectionWords.joined(Doc.empty("Ett"), Doc.of("", Paragraph.of("b"))))
                .isEqualTo(Doc.of("Ett", Paragraph.of("b")));
        assertThat(SectionWords.joined(Doc.of("Ett", Paragraph.of("a")), Doc.empty("")))
                .isEqualTo(Doc.of("Ett", Paragraph.of("a")));
    }

    private static String letters(RichText node) {
        if (node instanceof Text text) {
            return text.text();
        }
        var letters = new StringBuilder();
        node.children().forEach(child -> letters.append(letters(child)));
        return letters.toString();
    }
}
