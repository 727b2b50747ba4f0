package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.Anchor.At;
import se.gemensam.livetext.Anchor.Nowhere;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;

@LiveTextTest
class AnchorsServiceTest {

    private static final String WORDS = "bygga fler";

    @Autowired
    LiveDocuments documents;

    @Autowired
    Anchors anchors;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private UUID document;
    private UUID thread;
    private int from;

    @BeforeEach
    void aThreadStandsAtSomeWords() {
        document = LiveTextFixtures.housing(documents, people);
        thread = UUID.randomUUID();
        from = LiveTextFixtures.IN_FIRST_PARAGRAPH + "Vi ska ".length();
        anchors.create(document, 0, from, from + WORDS.length(), WORDS, thread);
    }

    @Test
    void anAnchorNeedsTheWordsThatItQuotes() {
        assertThatThrownBy(() -> anchors.create(document, 0, 9, 12, "Nej", UUID.randomUUID()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> anchors.create(document, 7, 9, 11, "Vi", UUID.randomUUID()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anAnchorMovesWithWhatIsWrittenBeforeIt() {
        write("Ja: Vi ska bygga fler bostäder.");

        assertThat(where()).isEqualTo(new At(document, 1, from + 4, from + 4 + WORDS.length()));
    }

    @Test
    void wordsInsideItBelongToIt() {
        write("Vi ska bygga många fler bostäder.");

        assertThat(textAt((At) where())).isEqualTo("bygga många fler");
    }

    @Test
    void wordsThatAreDeletedAndComeBackByUndoHaveItAgain() {
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(document, "anna-1");
            delete(anna, 0, from - 4, from + WORDS.length() + 5);
            assertThat(where()).isEqualTo(new Nowhere(List.of()));

            anna.type(document, 1, 1, from - 4, "ska bygga fler bost");
            anna.await("steps");

            assertThat(where()).isEqualTo(new At(document, 2, from, from + WORDS.length()));
        }
    }

    @Test
    void wordsThatAreDeletedAndWrittenElsewhereInTheTextWithTheirNeighboursAreFound() {
        documents.change(
                document,
                Doc.of(
                        "Bygget",
                        Paragraph.of("Hyrorna ska vara rimliga."),
                        Paragraph.of("Vi ska bygga fler bostäder.")),
                people.anna.id(),
                "test");

        assertThat(textAt((At) where())).isEqualTo(WORDS);
    }

    @Test
    void cutAndPasteToAnotherSectionMovesTheThread() {
        var sibling = documents.create(
                people.workspace, People.KIND, UUID.randomUUID(), Doc.empty("Annat"), people.anna.id());
        documents.change(document, Doc.empty("Bygget"), people.anna.id(), "cut");
        documents.change(
                sibling, Doc.of("Annat", Paragraph.of("Vi ska bygga fler bostäder.")), people.anna.id(), "paste");

        var place = (At)
                anchors.resolve(List.of(document), List.of(sibling)).get(thread).place();

        assertThat(place.documentId()).isEqualTo(sibling);
        assertThat(anchors.resolve(List.of(sibling), List.of()).get(thread).place())
                .isEqualTo(place);
    }

    @Test
    void lostWordsAreFoundInATextThatComesToHaveThemLater() {
        var sibling = documents.create(
                people.workspace, People.KIND, UUID.randomUUID(), Doc.empty("Annat"), people.anna.id());
        documents.change(document, Doc.empty("Bygget"), people.anna.id(), "cut");
        assertThat(whereWith(sibling)).isEqualTo(new Nowhere(List.of()));
        assertThat(whereWith(sibling)).isEqualTo(new Nowhere(List.of()));

        documents.change(
                sibling, Doc.of("Annat", Paragraph.of("Att bygga fler är bra.")), people.anna.id(), "other context");
        assertThat(((Nowhere) whereWith(sibling)).candidates())
                .extracting(At::documentId)
                .containsExactly(sibling);

        documents.change(
                sibling, Doc.of("Annat", Paragraph.of("Vi ska bygga fler bostäder.")), people.anna.id(), "paste");
        assertThat(((At) whereWith(sibling)).documentId()).isEqualTo(sibling);
    }

    /** As the section is split before the words: their neighbours of before stay behind. */
    @Test
    void wordsWhoseParagraphWasSplitAreFoundInTheSectionThatTheyCameTo() {
        var sibling = documents.create(
                people.workspace, People.KIND, UUID.randomUUID(), Doc.empty("Annat"), people.anna.id());
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(document, "anna-1");
            steps(anna, 0, """
                    {'stepType':'replace','from':%1$d,'to':%1$d,
                    'slice':{'content':[{'type':'paragraph'},{'type':'paragraph'}],'openStart':1,'openEnd':1}}""".formatted(from));
        }
        documents.change(document, Doc.of("Bygget", Paragraph.of("Vi ska ")), people.anna.id(), "cut");
        documents.change(sibling, Doc.of("Annat", Paragraph.of("bygga fler bostäder.")), people.anna.id(), "paste");

        assertThat(((At) whereWith(sibling)).documentId()).isEqualTo(sibling);
    }

    @Test
    void wordsWhoseNeighboursAreAllOthersAreForPeopleToFind() {
        var sibling = documents.create(
                people.workspace,
                People.KIND,
                UUID.randomUUID(),
                Doc.of("Annat", Paragraph.of("Att bygga fler är bra.")),
                people.anna.id());
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(document, "anna-1");
            steps(
                    anna,
                    0,
                    LiveTextFixtures.insert(from, "nu ") + ","
                            + LiveTextFixtures.insert(from + 3 + WORDS.length(), " dyra"));
        }
        documents.change(document, Doc.empty("Bygget"), people.anna.id(), "cut");

        assertThat(((Nowhere) whereWith(sibling)).candidates())
                .extracting(At::documentId)
                .containsExactly(sibling);
    }

    private Anchor.Place whereWith(UUID sibling) {
        return anchors.resolve(List.of(document), List.of(document, sibling))
                .get(thread)
                .place();
    }

    @Test
    void typingWritesNoRowWhetherSomebodyLooksOrNot() {
        var words = IntStream.range(0, 50).mapToObj("ord%02d"::formatted).toList();
        var busy = documents.create(
                people.workspace,
                People.KIND,
                UUID.randomUUID(),
                Doc.of("Bygget", Paragraph.of("Här: "), Paragraph.of(String.join(" ", words))),
                people.anna.id());
        var text = new TextIndex(documents.head(busy).content());
        var owners = words.stream()
                .map(word -> anchoredAt(busy, text.find(word).getFirst(), word))
                .toList();
        var rows = rows(busy);
        for (int letter = 1; letter <= 500; letter++) {
            type(busy, letter);
            if (letter > 250) { // nobody looks, and then somebody all the time
                anchors.resolve(List.of(busy), List.of(busy));
            }
            assertThat(rows(busy)).as("after letter %d", letter).isEqualTo(rows);
        }

        var places = anchors.resolve(List.of(busy), List.of(busy));
        for (int i = 0; i < words.size(); i++) {
            assertThat(textAt((At) places.get(owners.get(i)).place())).isEqualTo(words.get(i));
        }
    }

    private UUID anchoredAt(UUID busy, TextIndex.Range at, String word) {
        return anchors.create(busy, 0, at.from(), at.to(), word, UUID.randomUUID())
                .ownerId();
    }

    private void type(UUID busy, int letters) {
        documents.rewrite(
                busy,
                head -> new Doc(
                        head.title(),
                        List.of(
                                Paragraph.of("Här: " + "a".repeat(letters)),
                                head.blocks().getLast())),
                people.anna.id(),
                "test");
    }

    private List<Map<String, Object>> rows(UUID busy) {
        return jdbc.sql("select id, version, from_position, words from text_anchor where document_id = ? order by id")
                .param(busy)
                .query()
                .listOfRows();
    }

    @Test
    void wordsThatStandInSeveralPlacesAreForPeopleToChooseFrom() {
        write("Nu ska vi bygga fler. Sen ska vi bygga fler.");
        documents.change(
                document,
                Doc.of("Bygget", Paragraph.of("X"), Paragraph.of("Nu bygga fler. Sen bygga fler.")),
                people.anna.id(),
                "test");

        var place = where();

        if (place instanceof Nowhere(var candidates)) {
            assertThat(candidates).hasSize(2);
            anchors.place(thread, candidates.getLast());
            assertThat(where()).isEqualTo(candidates.getLast());
        } else {
            assertThat(textAt((At) place)).contains("bygga");
        }
    }

    private Anchor.Place where() {
        return anchors.resolve(List.of(document), List.of()).get(thread).place();
    }

    private String textAt(At place) {
        return new TextIndex(documents.head(place.documentId()).content()).between(place.from(), place.to());
    }

    private void write(String paragraph) {
        documents.rewrite(
                document,
                head -> new Doc(
                        head.title(),
                        List.of(Paragraph.of(paragraph), head.blocks().getLast())),
                people.anna.id(),
                "test");
    }

    private void delete(LiveClient client, long version, int start, int end) {
        steps(client, version, LiveTextFixtures.delete(start, end));
    }

    private void steps(LiveClient client, long version, String steps) {
        client.send("{'t':'steps','doc':'%s','version':%d,'batch':0,'steps':[%s]}", document, version, steps);
        client.await("steps");
    }
}
