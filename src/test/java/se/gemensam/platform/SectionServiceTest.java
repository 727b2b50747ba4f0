package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.DocumentHead;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class SectionServiceTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private SectionReshaping reshaping;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private SectionPolicy policy;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID one;
    private UUID two;

    @BeforeEach
    void aPlatformOfTwoSections() {
        room = rooms.open();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            one = sections.add(platform, LAST, Doc.of("Ett", Paragraph.of("Vi bygger. Vi hyr ut.")));
            two = sections.add(platform, LAST, Doc.of("Två", Paragraph.of("Bussen går.")));
        });
    }

    @Test
    void bothSidesSeeAndShapeTheSameTree() {
        people.as(room.lena(), () -> sections.move(two, new Place(one, 0)));

        assertThat(rowsOf(room.anna()))
                .extracting(SectionRow::number, SectionRow::title)
                .containsExactly(tuple("1", "Ett"), tuple("1.1", "Två"));
    }

    @Test
    void aTitleIsPartOfTheText() {
        people.as(room.lena(), () -> sections.rename(one, "  Bostäder  nu "));

        assertThat(rowsOf(room.anna()).getFirst().title()).isEqualTo("Bostäder nu");
        assertThat(wordsOf(one).content().blocks()).containsExactly(Paragraph.of("Vi bygger. Vi hyr ut."));
    }

    @Test
    void aSplitGivesTheRestToANewSectionWithWhatIsBelow() {
        var below = people.as(room.anna(), () -> sections.add(platform, new Place(one, 0), "Under"));
        var head = wordsOf(one);
        var position = head.content().title().size() + 1 + "Vi bygger. ".length();

        var created = people.as(room.lena(), () -> reshaping.split(one, head.version(), position));

        assertThat(wordsOf(one).content()).isEqualTo(Doc.of("Ett", Paragraph.of("Vi bygger. ")));
        assertThat(wordsOf(created).content()).isEqualTo(Doc.of("", Paragraph.of("Vi hyr ut.")));
        assertThat(rowsOf(room.anna())).extracting(SectionRow::id).containsExactly(one, created, below, two);
        assertThat(rowsOf(room.anna()).get(2).parentId()).isEqualTo(created);
    }

    @Test
    void aPositionFromBeforeOthersTypedCutsInTheSamePlace() {
        var old = wordsOf(one);
        var position = old.content().title().size() + 1 + "Vi bygger. ".length();
        var author = rooms.member(room, room.lena()).id();
        documents.change(
                old.documentId(),
                old.version(),
                Doc.of("Ett", Paragraph.of("Nu: Vi bygger. Vi hyr ut.")),
                author,
                "test");

        var created = people.as(room.anna(), () -> reshaping.split(one, old.version(), position));

        assertThat(wordsOf(created).text().strip()).isEqualTo("Vi hyr ut.");
    }

    @Test
    void aMergeKeepsEveryWord() {
        var home = people.as(room.lena(), () -> reshaping.merge(two));

        assertThat(home).isEqualTo(one);
        assertThat(wordsOf(one).content())
                .isEqualTo(Doc.of(
                        "Ett",
                        Paragraph.of("Vi bygger. Vi hyr ut."),
                        Subheading.of(1, "Två"),
                        Paragraph.of("Bussen går.")));
        assertThat(rowsOf(room.anna())).extracting(SectionRow::id).containsExactly(one);
    }

    @Test
    void theFirstSectionHasNothingToMergeWith() {
        people.as(
                room.anna(),
                () -> assertThatThrownBy(() -> reshaping.merge(one))
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("section.merge.first"));
    }

    @Test
    void aRemovedBranchComesBackWhereItWas() {
        var below = people.as(room.anna(), () -> sections.add(platform, new Place(one, 0), "Under"));
        people.as(room.anna(), () -> sections.remove(one));
        assertThat(rowsOf(room.anna())).extracting(SectionRow::id).containsExactly(two);

        people.as(room.lena(), () -> sections.restore(one));

        assertThat(rowsOf(room.anna())).extracting(SectionRow::id).containsExactly(one, below, two);
    }

    @Test
    void aRemovedSectionCanNeitherBeReadNorWritten() {
        var anna = rooms.member(room, room.anna());
        assertThat(policy.access(one, anna)).isEqualTo(Access.WRITE);

        people.as(room.anna(), () -> sections.remove(one));

        assertThat(policy.access(one, anna)).isEqualTo(Access.NONE);
        people.as(
                room.anna(),
                () -> assertThatThrownBy(() -> sections.details(one)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void twoPeopleWhoDescribeDifferentThingsBothSucceed() {
        var due = LocalDate.of(2027, 1, 27);
        var lena = rooms.member(room, room.lena()).id();
        people.as(room.anna(), () -> sections.describe(one, details -> details.withDueOn(due)));
        people.as(room.lena(), () -> sections.describe(one, details -> details.withUnionOwner(lena)));

        var details = people.as(room.anna(), () -> sections.details(one));

        assertThat(details.dueOn()).isEqualTo(due);
        assertThat(details.unionOwnerId()).isEqualTo(lena);
    }

    @Test
    void theOtherSidesPersonCannotAnswerForMine() {
        var lena = rooms.member(room, room.lena()).id();

        people.as(
                room.anna(),
                () -> assertThatThrownBy(() -> sections.describe(one, details -> details.withPartyOwner(lena)))
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("section.owner.otherSide"));
    }

    @Test
    void aSectionIsAgreedWhenBothSidesSaySo() {
        people.as(room.anna(), () -> sections.agree(one));
        assertThat(rowsOf(room.lena()).getFirst().status()).isEqualTo(SectionStatus.DRAFT);

        people.as(room.lena(), () -> sections.agree(one));
        assertThat(rowsOf(room.lena()).getFirst().status()).isEqualTo(SectionStatus.AGREED);

        people.as(room.lena(), () -> sections.withdrawAgreement(one));
        assertThat(rowsOf(room.anna()).getFirst().agreedByParty()).isTrue();
        assertThat(rowsOf(room.anna()).getFirst().status()).isEqualTo(SectionStatus.DRAFT);
    }

    @Test
    void commentersReadersAndCooperatingPartiesChangeNothing() {
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        for (var member : List.of(
                rooms.inUnion(room, Role.COMMENTER),
                rooms.inParty(room, Role.READER),
                rooms.inTco(room, Role.WRITER))) {
            assertThat(policy.access(one, member)).isEqualTo(Access.READ);
            people.as(member.accountId(), () -> {
                assertRefused(() -> sections.add(platform, LAST, "Nytt"));
                assertRefused(() -> sections.rename(one, "Annat"));
                assertRefused(() -> sections.move(one, LAST));
                assertRefused(() -> reshaping.split(one, 0, 5));
                assertRefused(() -> reshaping.merge(two));
                assertRefused(() -> sections.remove(one));
                assertRefused(() -> sections.restore(one));
                assertRefused(() -> sections.describe(one, details -> details));
                assertRefused(() -> sections.agree(one));
                assertRefused(() -> platforms.describe(platform, new PlatformDraft("Annat")));
                assertRefused(() -> platforms.remove(platform));
            });
        }
    }

    @Test
    void aCooperatingPartyKnowsOnlyOfWhatIsOpenedToIt() {
        var tove = rooms.inTco(room, Role.READER);
        people.as(tove.accountId(), () -> {
            assertThat(platforms.list(room.id())).isEmpty();
            assertThatThrownBy(() -> outline.of(platform)).isInstanceOf(NotFoundException.class);
        });
        assertThat(policy.access(one, tove)).isEqualTo(Access.NONE);

        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));

        people.as(
                tove.accountId(),
                () -> assertThat(outline.of(platform).may(PlatformAct.WRITE)).isFalse());
        assertThat(policy.access(one, tove)).isEqualTo(Access.READ);
    }

    @Test
    void outsideOfTheRoomThePlatformDoesNotExist() {
        var elsewhere = rooms.open();

        people.as(elsewhere.anna(), () -> {
            assertThatThrownBy(() -> outline.of(platform)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> outline.text(platform)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> sections.rename(one, "Annat")).isInstanceOf(NotFoundException.class);
        });
        assertThat(policy.access(one, rooms.member(elsewhere, elsewhere.anna())))
                .isEqualTo(Access.NONE);
    }

    private static void assertRefused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage("access.refused");
    }

    private List<SectionRow> rowsOf(UUID account) {
        return people.as(account, () -> outline.of(platform).sections());
    }

    private DocumentHead wordsOf(UUID section) {
        return people.as(
                room.anna(),
                () -> documents.head(
                        outline.of(platform).section(section).orElseThrow().documentId()));
    }
}
