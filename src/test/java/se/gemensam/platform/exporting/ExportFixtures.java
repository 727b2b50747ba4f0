package se.gemensam.platform.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import se.gemensam.base.Texts;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
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
import se.gemensam.livetext.RichTextPlain;

/** A platform with everything that a text can hold. */
final class ExportFixtures {

    static final Wording SWEDISH = new Wording(new Texts(), Locale.of("sv"));
    static final String CODE = "K 7F3A-91C2";

    private ExportFixtures() {}

    static ExportedPlatform platform() {
        return new ExportedPlatform(
                "Påhittat handslag <2026> & framåt",
                "Utkast för årsmötet",
                List.of(
                        section("1", work(), section("1.1", pay(), section("1.1.1", deep()))),
                        section("2", Doc.of("Välfärd", Paragraph.of("Äldre på öar får åka båt varje dag."))),
                        section("3", Doc.empty("Bostäder"))));
    }

    static ExportedSection section(String number, Doc words, ExportedSection... below) {
        return new ExportedSection(UUID.randomUUID(), number, words, List.of(below));
    }

    private static Doc work() {
        return Doc.of(
                "Arbete & fritid",
                Paragraph.of(
                        Text.of("Heltid är "),
                        Text.of("norm", new Bold()),
                        Text.of(" och delad tur "),
                        Text.of("undantag", new Italic()),
                        Text.of(", se "),
                        Text.of("avtalet", new Link("https://example.org/avtal?a=1&b=2")),
                        Text.of("."),
                        HardBreak.plain(),
                        Text.of("Nästa rad.")),
                Subheading.of(2, "Små steg"),
                Paragraph.of("Vi ska ".repeat(60) + "bli klara."),
                Subheading.of(1, "Vi ska"),
                Subheading.of(2, "Under året"),
                new BulletList(List.of(
                        new ListItem(List.of(
                                Paragraph.of("anställa fler"),
                                new BulletList(List.of(ListItem.of("i hemtjänsten"), ListItem.of("i skolan"))),
                                Paragraph.of("och behålla dem"))),
                        ListItem.of("utbilda"))),
                new OrderedList(
                        7,
                        List.of(
                                ListItem.of("sjunde"),
                                new ListItem(List.of(
                                        Paragraph.of("åttonde"), new OrderedList(1, List.of(ListItem.of("först"))))))),
                new Blockquote(List.of(Paragraph.of("Ingen klarar allt själv."), Paragraph.of("Alla behövs."))));
    }

    private static Doc pay() {
        return Doc.of(
                "Lön",
                new Table(List.of(
                        new TableRow(List.of(TableCell.header("År"), TableCell.header("Andel"))),
                        new TableRow(List.of(
                                new TableCell(CellKind.HEADER, List.of(Paragraph.of("2026"))), TableCell.data("41 %"))),
                        new TableRow(List.of(TableCell.data("2027"), TableCell.data(""))))));
    }

    private static Doc deep() {
        return Doc.of("Lägsta lön", Subheading.of(1, "Först"), Subheading.of(2, "Sedan"), Paragraph.of(""));
    }

    /** Every word of the texts, in reading order. */
    static List<String> words(ExportedPlatform platform) {
        return all(platform.sections())
                .flatMap(section -> words(section.number() + " " + RichTextPlain.of(section.content())).stream())
                .toList();
    }

    static List<String> words(String text) {
        return new ArrayList<>(Stream.of(text.split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static Stream<ExportedSection> all(List<ExportedSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.children())));
    }
}
