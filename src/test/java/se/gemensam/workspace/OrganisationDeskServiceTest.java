package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.Contact;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.RelationKind;

@DatabaseTest
class OrganisationDeskServiceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private OrganisationDesk desk;

    @Autowired
    private RoomOrganisations organisations;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private OrganisationFixtures others;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    private static NewOffice office(String title, Occupant who, Period period) {
        return new NewOffice(null, "CHAIR", title, who, period, true);
    }

    private UUID appoint(UUID convener, UUID organisation, NewOffice office) {
        return accounts.as(convener, () -> desk.appoint(room.id(), organisation, office));
    }

    private OrganisationProfile seenBy(UUID account, UUID organisation) {
        return accounts.as(account, () -> organisations.get(room.id(), organisation));
    }

    private void assertRefused(UUID account, String key, ThrowingCallable act) {
        assertThatThrownBy(() -> accounts.as(account, () -> {
                    try {
                        act.call();
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Throwable never) {
                        throw new IllegalStateException(never);
                    }
                }))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void convenersChangeWhatIsSaidAboutTheirOwnOrganisations() {
        var changed = OrganisationDraft.of("PARTY_DISTRICT", "Nya partidistriktet")
                .reachedBy(new Contact("Expeditionen", "Exp@Parti.example", "08-465 004 10"))
                .vacant("Ingen ombudsman");
        accounts.as(room.anna(), () -> desk.change(room.id(), room.party(), changed));
        var seen = seenBy(room.lena(), room.party());
        assertThat(seen.organisation().name()).isEqualTo("Nya partidistriktet");
        assertThat(seen.organisation().contact())
                .isEqualTo(new Contact("Expeditionen", "exp@parti.example", "08-465 004 10"));
        assertThat(seen.kept()).isFalse();
        assertThat(seenBy(room.anna(), room.party()).kept()).isTrue();
        assertThat(accounts.as(room.lena(), () -> organisations.list(room.id())))
                .filteredOn(line -> line.organisation().id().equals(room.party()))
                .singleElement()
                .satisfies(line -> assertThat(line.vacancies()).containsExactly("Ingen ombudsman"));
    }

    @Test
    void theOtherSidesAndCooperatingOrganisationsAreNotTheirs() {
        var draft = OrganisationDraft.of("LO_DISTRICT", "Övertaget");
        assertRefused(room.anna(), "access.other-organisation", () -> desk.change(room.id(), room.union(), draft));
        assertRefused(room.anna(), "access.other-organisation", () -> desk.draft(room.id(), room.tco()));
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        assertRefused(writer, "access.refused", () -> desk.change(room.id(), room.union(), draft));
        var elsewhere = others.club("Utanför rummet");
        assertThatThrownBy(() -> accounts.as(room.lena(), () -> desk.change(room.id(), elsewhere, draft)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.as(rooms.open().lena(), () -> organisations.list(room.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aConvenerKeepsEveryOrganisationOfTheSideInTheRoom() {
        var club = others.club("Klubben");
        rooms.join(room, club);
        accounts.as(room.lena(), () -> desk.addBody(room.id(), club, "BOARD", "Styrelsen"));
        assertThat(seenBy(room.anna(), club).bodies()).extracting(BodyRow::name).containsExactly("Styrelsen");
    }

    @Test
    void theOwnSideReadsTheNameAndTheOtherThatItIsHeld() {
        appoint(room.anna(), room.party(), office("Ordförande", new Occupant.Named("Gun H"), Period.from(LONG_AGO)));
        var writer = rooms.inParty(room, Role.WRITER);
        appoint(
                room.anna(),
                room.party(),
                office("Sekreterare", new Occupant.InRoom(writer.id()), Period.from(LONG_AGO)));
        assertThat(seenBy(room.anna(), room.party()).offices())
                .extracting(HeldOffice::title)
                .containsExactly("Ordförande", "Sekreterare");
        assertThat(seenBy(room.anna(), room.party()).offices())
                .extracting(HeldOffice::holder)
                .doesNotContainNull();
        assertThat(seenBy(room.lena(), room.party()).offices()).hasSize(2).allSatisfy(held -> {
            assertThat(held.holder()).isNull();
            assertThat(held.vacant()).isFalse();
        });
        accounts.as(writer.accountId(), () -> members.consentToBeNamed(room.id()));
        assertThat(seenBy(room.lena(), room.party()).offices())
                .filteredOn(held -> held.title().equals("Sekreterare"))
                .singleElement()
                .satisfies(held -> assertThat(held.holder()).isNotNull());
    }

    @Test
    void nobodyGivesAnOfficeToSomebodyOfTheOtherSide() {
        var union = rooms.inUnion(room, Role.WRITER);
        assertRefused(
                room.anna(),
                "office.person.other-side",
                () -> desk.appoint(
                        room.id(),
                        room.party(),
                        office("Ordförande", new Occupant.InRoom(union.id()), Period.from(LONG_AGO))));
        assertThat(rooms.member(room, union.accountId()).inside()).isTrue();
    }

    @Test
    void whatEndsBeforeADayIsListedUntilSomebodyHasItAfterThat() {
        var today = Time.today(clock);
        var ends = today.plusDays(40);
        var chair = appoint(
                room.lena(),
                room.union(),
                office("Ordförande", new Occupant.Named("Roger"), Period.of(LONG_AGO, ends)));
        assertThat(ending(room.lena(), ends)).isEmpty();
        assertThat(ending(room.lena(), ends.plusDays(1))).containsExactly("Ordförande");
        assertThat(ending(room.anna(), ends.plusDays(1))).isEmpty();

        var next = Period.of(ends.plusDays(1), ends.plusYears(1));
        accounts.as(room.lena(), () -> desk.handOver(room.id(), chair, new Occupant.Named("Lotta"), next));
        assertThat(ending(room.lena(), ends.plusDays(1))).isEmpty();
        assertThat(seenBy(room.lena(), room.union()).offices())
                .extracting(HeldOffice::holder)
                .containsExactly("Roger", "Lotta");
    }

    @Test
    void anOfficeThatEndedUnseenStillAsksForSomebody() {
        var today = Time.today(clock);
        appoint(
                room.lena(),
                room.union(),
                office("Kassör", new Occupant.Named("Tomas"), Period.of(LONG_AGO, today.minusDays(3))));
        assertThat(ending(room.lena(), today.plusDays(1))).containsExactly("Kassör");
    }

    @Test
    void extendingMovesTheLastDay() {
        var ends = Time.today(clock).plusDays(10);
        var chair = appoint(
                room.anna(), room.party(), office("Ordförande", new Occupant.Named("Gun"), Period.of(LONG_AGO, ends)));
        accounts.as(room.anna(), () -> desk.extend(room.id(), chair, ends.plusYears(1)));
        assertThat(ending(room.anna(), ends.plusDays(1))).isEmpty();
        assertRefused(room.lena(), "access.other-organisation", () -> desk.extend(room.id(), chair, ends.plusYears(2)));
        assertRefused(room.anna(), "period.backwards", () -> desk.extend(room.id(), chair, LONG_AGO.minusDays(1)));
    }

    @Test
    void aVacancyIsFilledInItsPlace() {
        var today = Time.today(clock);
        var vacant = appoint(room.anna(), room.party(), office("Kassör", new Occupant.Nobody(), Period.from(today)));
        assertThat(accounts.as(room.lena(), () -> organisations.list(room.id())))
                .flatExtracting(OrganisationLine::vacancies)
                .containsExactly("Kassör");
        accounts.as(room.anna(), () -> desk.handOver(room.id(), vacant, new Occupant.Named("Gun"), Period.from(today)));
        assertThat(seenBy(room.anna(), room.party()).offices())
                .singleElement()
                .satisfies(held -> assertThat(held.holder()).isEqualTo("Gun"));
        assertRefused(
                room.anna(),
                "office.taken",
                () -> desk.handOver(room.id(), vacant, new Occupant.Named("Per"), Period.from(today)));
    }

    @Test
    void aBodyWithOfficesStays() {
        accounts.as(room.anna(), () -> desk.addBody(room.id(), room.party(), "BOARD", "Styrelsen"));
        var board = seenBy(room.anna(), room.party()).bodies().getFirst();
        assertRefused(
                room.anna(), "body.name.taken", () -> desk.addBody(room.id(), room.party(), "BOARD", " Styrelsen "));
        appoint(
                room.anna(),
                room.party(),
                new NewOffice(board.id(), "CHAIR", "Ordförande", new Occupant.Nobody(), Period.from(LONG_AGO), true));
        assertRefused(room.anna(), "body.used", () -> desk.removeBody(room.id(), room.party(), board.id()));
        accounts.as(room.anna(), () -> desk.renameBody(room.id(), room.party(), board.id(), "Distriktsstyrelsen"));
        assertThat(seenBy(room.anna(), room.party()).bodies())
                .extracting(BodyRow::name)
                .containsExactly("Distriktsstyrelsen");
        assertThatThrownBy(() -> accounts.as(
                        room.lena(), () -> desk.renameBody(room.id(), room.union(), board.id(), "Övertagen")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void organisationsOfTwoSidesOnlyCooperate() {
        assertRefused(
                room.anna(),
                "organisation.relation.sides",
                () -> desk.relate(room.id(), room.party(), RelationKind.OWNS, room.union()));
        accounts.as(room.anna(), () -> desk.relate(room.id(), room.party(), RelationKind.COOPERATES_IN, room.tco()));
        assertThat(seenBy(room.lena(), room.tco()).relations()).singleElement().satisfies(related -> {
            assertThat(related.outwards()).isFalse();
            assertThat(related.inRoom()).isTrue();
            assertThat(related.other().id()).isEqualTo(room.party());
        });
    }

    @Test
    void areasAreKnownOnes() {
        var draft = new OrganisationDraft("PARTY_DISTRICT", "Distriktet", Contact.NONE, null, null, Set.of("0000"));
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> desk.change(room.id(), room.party(), draft)))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> ending(UUID convener, LocalDate before) {
        return accounts.as(convener, () -> organisations.endingBefore(room.id(), before)).stream()
                .flatMap(each -> each.offices().stream())
                .map(HeldOffice::title)
                .toList();
    }
}
