package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;

@LiveTextTest
class LiveDocumentsServiceTest {

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Test
    void aNewDocumentReadsAsItsFirstText() {
        var id = LiveTextFixtures.housing(documents, people);

        var head = documents.head(id);

        assertThat(head.version()).isZero();
        assertThat(head.content()).isEqualTo(LiveTextFixtures.HOUSING);
        assertThat(head.text()).isEqualTo("Bygget\nVi ska bygga fler bostäder.\nHyrorna ska vara rimliga.");
        assertThat(head.html()).contains("<p data-pos=\"8\">Vi ska bygga");
    }

    @Test
    void titlesAndWhatIsReadAreThoseOfTheHead() {
        var id = LiveTextFixtures.housing(documents, people);
        var long501 = documents.create(
                people.workspace, People.KIND, UUID.randomUUID(), Doc.empty("x".repeat(501)), people.anna.id());
        var empty = documents.create(people.workspace, People.KIND, UUID.randomUUID(), Doc.empty(""), people.anna.id());
        documents.change(id, Doc.of("Nya bygget", Paragraph.of("Nu.")), people.anna.id(), "test");

        var titles = documents.titles(List.of(id, long501, empty, UUID.randomUUID()));
        assertThat(titles).hasSize(3);
        assertThat(titles.get(id)).isEqualTo(new DocumentTitle(id, 1, "Nya bygget"));
        assertThat(titles.get(long501).title()).hasSize(501);
        assertThat(titles.get(empty).title()).isEmpty();
        assertThat(documents.readings(List.of(id)).get(id))
                .isEqualTo(new DocumentReading(id, 1, documents.head(id).html()));
    }

    @Test
    void twoPeopleWriteAtOnceAndBothSeeBothAndTheServersHash() {
        var id = LiveTextFixtures.housing(documents, people);
        try (var anna = new LiveClient(port, people.anna.accountId());
                var lena = new LiveClient(port, people.lena.accountId())) {
            anna.open(id, "anna-1");
            assertThat(lena.open(id, "lena-1").path("version").asInt()).isZero();

            anna.type(id, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");
            lena.type(id, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "L");

            var hash = anna.await("hash");
            assertThat(lena.await("hash")).isEqualTo(hash);
            assertThat(hash.path("version").asInt()).isEqualTo(2);
            var head = documents.head(id);
            assertThat(head.hash()).isEqualTo(hash.path("hash").asString());
            assertThat(head.text()).containsAnyOf("ALVi ska", "LAVi ska");
        }
    }

    @Test
    void aBatchThatCameOnceIsAcknowledgedAgainAndCountsOnce() {
        var id = LiveTextFixtures.housing(documents, people);
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(id, "anna-1");
            anna.type(id, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");
            var first = anna.await("steps");

            anna.type(id, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");

            assertThat(anna.await("steps")).isEqualTo(first);
            assertThat(documents.head(id).version()).isEqualTo(1);
        }
    }

    @Test
    void whoComesBackGetsWhatItMissedAndWhatCounted() {
        var id = LiveTextFixtures.housing(documents, people);
        String mark;
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            mark = anna.open(id, "anna-1").path("mark").asString();
            anna.type(id, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");
            anna.await("steps");
        }
        try (var again = new LiveClient(port, people.anna.accountId())) {
            again.send(
                    "{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'anna-1','version':0,'mark':'%s'}",
                    id, again.ticket(id), mark);
            var opened = again.await("opened");

            assertThat(opened.has("content")).isFalse();
            assertThat(opened.path("batches").size()).isEqualTo(1);
            assertThat(opened.path("acked").asInt()).isZero();
        }
    }

    @Test
    void aMarkOfAnotherHistoryGetsTheWholeText() {
        var id = LiveTextFixtures.housing(documents, people);
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.send(
                    "{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'anna-1','version':0,'mark':'elsewhere'}",
                    id, anna.ticket(id));

            assertThat(anna.await("opened").has("content")).isTrue();
        }
    }

    @Test
    void aChangeByTheServerIsTheSmallestDifferenceAndReachesEverybody() {
        var id = LiveTextFixtures.housing(documents, people);
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(id, "anna-1");
            var target = new Doc(RichText.Title.of("Bostäderna"), LiveTextFixtures.HOUSING.blocks());

            long version = documents.change(id, documents.head(id).version(), target, people.lena.id(), "rename");

            assertThat(documents.head(id).content()).isEqualTo(target);
            assertThat(documents.head(id).version()).isEqualTo(version);
            var batch = anna.await("steps").path("batches").get(0);
            assertThat(batch.path("by").asString()).isEqualTo(people.lena.id().toString());
            assertThat(batch.toString()).doesNotContain("bygga fler");
        }
    }

    @Test
    void aRemovedDocumentIsGoneUntilItIsRestored() {
        var id = LiveTextFixtures.housing(documents, people);
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(id, "anna-1");

            documents.remove(id);

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("removed");
            assertThatThrownBy(() -> documents.head(id)).isInstanceOf(NotFoundException.class);
            documents.restore(id);
            assertThat(documents.head(id).content()).isEqualTo(LiveTextFixtures.HOUSING);
        }
    }

    @Test
    void aSubjectHasOneDocumentOnly() {
        var subject = UUID.randomUUID();
        documents.create(people.workspace, People.KIND, subject, Doc.empty("Ett"), people.anna.id());

        assertThatThrownBy(() ->
                        documents.create(people.workspace, People.KIND, subject, Doc.empty("Två"), people.anna.id()))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void headsOfManyComeTogetherAndMissingOnesAreLeftOut() {
        var one = LiveTextFixtures.housing(documents, people);
        var two = documents.create(
                people.workspace,
                People.KIND,
                UUID.randomUUID(),
                Doc.of("Två", Paragraph.of("Text")),
                people.anna.id());
        documents.change(two, 0, Doc.of("Två", Paragraph.of("Texten")), people.anna.id(), "test");

        var heads = documents.heads(List.of(one, two, UUID.randomUUID()));

        assertThat(heads).containsOnlyKeys(one, two);
        assertThat(heads.get(two).text()).isEqualTo("Två\nTexten");
    }

    /** Whoever made a target from an older version would take away what came since: it is refused, and made anew. */
    @Test
    void aChangeOfAnOldVersionIsRefusedAndARewriteMadeAnew() {
        var id = documents.create(
                people.workspace,
                People.KIND,
                UUID.randomUUID(),
                Doc.of("Ett", Paragraph.of("Text")),
                people.anna.id());
        documents.change(id, 0, Doc.of("Ett", Paragraph.of("Texten")), people.anna.id(), "first");

        assertThatThrownBy(
                        () -> documents.change(id, 0, Doc.of("Två", Paragraph.of("Text")), people.lena.id(), "second"))
                .isInstanceOf(StaleVersionException.class);
        documents.rewrite(id, words -> new Doc(RichText.Title.of("Två"), words.blocks()), people.lena.id(), "second");

        assertThat(documents.head(id).text()).isEqualTo("Två\nTexten");
    }

    @Test
    void aPositionIsBroughtForward() {
        var id = documents.create(
                people.workspace,
                People.KIND,
                UUID.randomUUID(),
                Doc.of("", Paragraph.of("Vi bygger.")),
                people.anna.id());
        documents.change(id, 0, Doc.of("", Paragraph.of("Ja: Vi bygger.")), people.anna.id(), "before it");

        assertThat(documents.mapPosition(id, 0, 8)).isEqualTo(12);
    }
}
