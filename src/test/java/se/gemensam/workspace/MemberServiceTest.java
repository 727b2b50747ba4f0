package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Preferences;

@DatabaseTest
@RecordApplicationEvents
class MemberServiceTest {

    private static final Period LONG = Period.from(LocalDate.of(2020, 1, 1));

    @Autowired
    private MemberService members;

    @Autowired
    private Members roster;

    @Autowired
    private WorkspaceAccess access;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private OrganisationFixtures organisations;

    @Autowired
    private OfficeService offices;

    @Autowired
    private Preferences preferences;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private WorkspaceFixtures.Room room;

    @BeforeEach
    void aRoom() {
        room = rooms.open();
    }

    @Test
    void whoeverTellsOfALeadingOfficeElsewhereStandsOutsideUntilAConvenerConfirms() {
        var writer = rooms.inUnion(room, Role.WRITER);
        accounts.as(
                writer.accountId(),
                () -> members.tellOfElsewhere(room.id(), new DoubleRole(null, "Gruppledare i Hamnholm", true)));
        assertThat(rooms.member(room, writer.accountId()).inside()).isFalse();
        assertThat(accounts.as(room.lena(), () -> members.list(room.id())))
                .filteredOn(row -> row.id().equals(writer.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outside()).isTrue();
                    assertThat(row.elsewhere()).isEqualTo("Gruppledare i Hamnholm");
                });
        assertThat(accounts.as(room.anna(), () -> members.list(room.id())))
                .filteredOn(row -> row.id().equals(writer.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.elsewhere()).isNull());
        accounts.as(room.lena(), () -> members.openOwnRooms(writer.id()));
        assertThat(rooms.member(room, writer.accountId()).inside()).isTrue();
        accounts.as(
                writer.accountId(),
                () -> members.tellOfElsewhere(room.id(), new DoubleRole(room.party(), "Ledamot i styrelsen", true)));
        assertThat(rooms.member(room, writer.accountId()).inside()).isFalse();
    }

    @Test
    void nobodyOpensTheRoomsByTakingTheWordBack() {
        var writer = rooms.inUnion(room, Role.WRITER);
        accounts.as(writer.accountId(), () -> {
            members.tellOfElsewhere(room.id(), new DoubleRole(room.party(), "Ordförande", true));
            members.tellOfElsewhere(room.id(), new DoubleRole(null, "Inget särskilt", false));
        });
        var office = offices.heldBy(writer.accountId()).getFirst();
        assertThat(office.leading()).isTrue();
        accounts.as(
                room.anna(), () -> offices.end(office.id(), Time.today(clock).minusDays(1)));
        assertThat(rooms.member(room, writer.accountId()).inside()).isFalse();
    }

    @Test
    void anOfficeElsewhereIsInAnOrganisationOfTheOtherSideInTheRoom() {
        var writer = rooms.inUnion(room, Role.WRITER).accountId();
        for (var organisation : List.of(room.union(), room.tco(), organisations.partyDistrict("Utanför"))) {
            assertThatThrownBy(() -> accounts.as(
                            writer,
                            () -> members.tellOfElsewhere(room.id(), new DoubleRole(organisation, "Ledamot", false))))
                    .isInstanceOf(NotFoundException.class);
        }
        var tove = rooms.inTco(room, Role.COMMENTER).accountId();
        assertRefused(
                "member.elsewhere.cooperating",
                () -> accounts.as(
                        tove, () -> members.tellOfElsewhere(room.id(), new DoubleRole(null, "Ledamot", true))));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private Member lena() {
        return rooms.member(room, room.lena());
    }

    private Member anna() {
        return rooms.member(room, room.anna());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayWhatItIncludes(Role role) {
        var member = role == Role.CONVENER ? anna() : rooms.inParty(room, role);
        accounts.as(member.accountId(), () -> {
            assertThat(access.allows(Act.READ, room.id())).isTrue();
            assertThat(access.allows(Act.COMMENT, room.id())).isEqualTo(role != Role.READER);
            assertThat(access.allows(Act.WRITE, room.id())).isEqualTo(role == Role.WRITER || role == Role.CONVENER);
            assertThat(access.allows(Act.CONVENE, room.id())).isEqualTo(role == Role.CONVENER);
            assertThat(access.allows(Act.REGISTER_DECISIONS, room.id())).isFalse();
        });
    }

    @Test
    void aRoleThatIsTooLowIsRefusedAndAnOutsiderFindsNothing() {
        var reader = rooms.inParty(room, Role.READER);
        assertRefused(
                "access.refused", () -> accounts.as(reader.accountId(), () -> access.require(Act.WRITE, room.id())));
        for (var outsider : List.of(accounts.person(), rooms.open().anna(), accounts.administrator())) {
            assertThatThrownBy(() -> accounts.as(outsider, () -> access.require(Act.READ, room.id())))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> access.require(Act.READ, room.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> access.require(Act.READ, UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theRightToRegisterDecisionsIsGivenApartFromTheRole() {
        var secretary = rooms.inUnion(room, Role.READER);
        accounts.as(room.lena(), () -> members.allowRegistering(secretary.id()));
        assertThat(accounts.as(secretary.accountId(), () -> access.require(Act.REGISTER_DECISIONS, room.id()))
                        .organisationId())
                .isEqualTo(room.union());
        accounts.as(room.lena(), () -> members.stopRegistering(secretary.id()));
        assertThat(accounts.as(secretary.accountId(), () -> access.allows(Act.REGISTER_DECISIONS, room.id())))
                .isFalse();
    }

    @Test
    void neitherSideTouchesTheOthersPeople() {
        var theirs = rooms.inUnion(room, Role.WRITER);
        for (var member : List.of(theirs, lena())) {
            for (Runnable act : List.<Runnable>of(
                    () -> members.end(member.id()),
                    () -> members.changeRole(member.id(), Role.READER),
                    () -> members.allowRegistering(member.id()),
                    () -> members.stopRegistering(member.id()),
                    () -> members.allowEditing(member.id()),
                    () -> members.stopEditing(member.id()),
                    () -> members.openOwnRooms(member.id()))) {
                assertRefused("access.other-side", () -> accounts.as(room.anna(), act));
            }
        }
        var intruder = new NewMember(accounts.person(), room.union(), Role.CONVENER, LONG);
        assertRefused("access.other-side", () -> accounts.as(room.anna(), () -> members.admit(room.id(), intruder)));
        assertThat(rooms.member(room, theirs.accountId()).role()).isEqualTo(Role.WRITER);
        assertThat(lena().role()).isEqualTo(Role.CONVENER);
    }

    @Test
    void onlyConvenersKeepMembers() {
        var writer = rooms.inParty(room, Role.WRITER);
        var other = rooms.inParty(room, Role.READER);
        assertRefused("access.refused", () -> accounts.as(writer.accountId(), () -> members.end(other.id())));
        assertRefused(
                "access.refused",
                () -> accounts.as(writer.accountId(), () -> members.changeRole(writer.id(), Role.CONVENER)));
        assertThatThrownBy(() -> accounts.as(accounts.administrator(), () -> members.end(other.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void bothSidesKeepThoseWhoCooperateButNoneOfThemConvenes() {
        var tove = rooms.inTco(room, Role.READER);
        accounts.as(room.lena(), () -> members.changeRole(tove.id(), Role.COMMENTER));
        assertThat(rooms.member(room, tove.accountId()).role()).isEqualTo(Role.COMMENTER);
        assertRefused(
                "member.convener.cooperating",
                () -> accounts.as(room.lena(), () -> members.changeRole(tove.id(), Role.CONVENER)));
        var wanted = new NewMember(accounts.person(), room.tco(), Role.CONVENER, LONG);
        assertRefused(
                "member.convener.cooperating", () -> accounts.as(room.anna(), () -> members.admit(room.id(), wanted)));
    }

    @Test
    void aSideKeepsAtLeastOneConvener() {
        assertRefused("member.convener.last", () -> accounts.as(room.anna(), () -> members.leave(room.id())));
        assertRefused(
                "member.convener.last",
                () -> accounts.as(room.anna(), () -> members.changeRole(anna().id(), Role.WRITER)));
        rooms.inParty(room, Role.CONVENER);
        accounts.as(room.anna(), () -> members.leave(room.id()));
        assertThat(roster.find(room.id(), room.anna())).isEmpty();
    }

    @Test
    void theAdministratorOpensTheDoorOnceForEachSide() {
        var more = new NewMember(accounts.person(), room.party(), Role.CONVENER, LONG);
        assertRefused(
                "access.refused",
                () -> accounts.as(accounts.administrator(), () -> members.admitFirstConvener(room.id(), more)));
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> members.admitFirstConvener(room.id(), more)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneSpeaksForOneOrganisationThatIsInTheRoom() {
        var outside = organisations.club("Klubben utanför");
        var wanted = new NewMember(accounts.person(), outside, Role.READER, LONG);
        assertRefused(
                "member.organisation.outside", () -> accounts.as(room.lena(), () -> members.admit(room.id(), wanted)));
        var again = new NewMember(room.lena(), room.union(), Role.READER, LONG);
        assertRefused("member.already", () -> accounts.as(room.lena(), () -> members.admit(room.id(), again)));
    }

    @Test
    void whoeverIsRemovedIsOutAtOnceAndItIsTold() {
        var petra = rooms.inParty(room, Role.WRITER);
        accounts.as(room.anna(), () -> members.end(petra.id()));
        assertThat(roster.find(room.id(), petra.accountId())).isEmpty();
        assertThatThrownBy(() -> accounts.as(petra.accountId(), () -> access.require(Act.READ, room.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(events.stream(MembershipEnded.class))
                .containsExactly(new MembershipEnded(room.id(), petra.id(), petra.accountId()));
        assertThat(roster.byId(petra.id()))
                .as("what she wrote keeps its author")
                .isPresent();
    }

    @Test
    void aNewTimeInTheRoomIsANewMember() {
        var petra = rooms.inParty(room, Role.WRITER);
        accounts.as(room.anna(), () -> members.end(petra.id()));
        var again = accounts.as(
                room.anna(),
                () -> members.admit(room.id(), new NewMember(petra.accountId(), room.party(), Role.READER, LONG)));
        assertThat(again).isNotEqualTo(petra.id());
        assertThat(rooms.member(room, petra.accountId()).role()).isEqualTo(Role.READER);
    }

    @Test
    void aPeriodIsValidThroughItsLastDayAndThenOver() {
        var today = Time.today(clock);
        var last = accounts.person();
        var past = accounts.person();
        accounts.as(room.anna(), () -> {
            members.admit(room.id(), new NewMember(last, room.party(), Role.READER, Period.of(today, today)));
            members.admit(
                    room.id(),
                    new NewMember(past, room.party(), Role.READER, Period.of(today.minusDays(9), today.minusDays(1))));
        });
        assertThat(roster.find(room.id(), last)).isPresent();
        assertThat(roster.find(room.id(), past)).isEmpty();
        members.endLapsed();
        assertThat(events.stream(MembershipEnded.class)
                        .filter(ended -> ended.workspaceId().equals(room.id())))
                .extracting(MembershipEnded::accountId)
                .containsExactly(past);
    }

    @Test
    void withoutConsentTheOtherSideReadsTheOrganisationAndTheOwnSideTheName() {
        var ulf = accounts.person("Ulf Ek");
        accounts.as(room.lena(), () -> members.admit(room.id(), new NewMember(ulf, room.union(), Role.WRITER, LONG)));
        var member = rooms.member(room, ulf);
        var tove = rooms.inTco(room, Role.READER);
        assertThat(roster.displayName(member.id(), lena())).isEqualTo("Ulf Ek");
        assertThat(roster.displayName(member.id(), member)).isEqualTo("Ulf Ek");
        assertThat(roster.displayName(member.id(), anna())).isEqualTo("Företrädare för LO-distriktet");
        assertThat(roster.displayName(member.id(), tove)).isEqualTo("Företrädare för LO-distriktet");

        accounts.as(ulf, () -> members.consentToBeNamed(room.id()));
        assertThat(roster.displayName(member.id(), anna())).isEqualTo("Ulf Ek");
        assertThat(roster.displayName(member.id(), tove)).isEqualTo("Ulf Ek");

        accounts.as(ulf, () -> members.withdrawConsent(room.id()));
        assertThat(roster.displayName(member.id(), anna())).isEqualTo("Företrädare för LO-distriktet");
        assertThat(events.stream(MembershipChanged.class).map(MembershipChanged::memberId))
                .containsExactly(member.id(), member.id());
    }

    @Test
    void cooperatingOrganisationsAreNoSideThatSharesNames() {
        var saco = organisations.create("SACO_COUNCIL", "Saco-rådet");
        rooms.join(room, saco);
        var tove = rooms.inTco(room, Role.READER);
        var colleague = rooms.inTco(room, Role.READER);
        var other = rooms.admit(room.anna(), room, saco, Role.READER);
        assertThat(roster.displayName(tove.id(), colleague)).startsWith("Person");
        assertThat(roster.displayName(tove.id(), other)).isEqualTo("Företrädare för TCO-rådet");
        assertThat(roster.displayName(tove.id(), anna())).isEqualTo("Företrädare för TCO-rådet");
    }

    @Test
    void theReaderGetsTheOwnLanguage() {
        accounts.as(room.anna(), () -> preferences.choose(Locale.ENGLISH));
        assertThat(roster.displayName(lena().id(), anna())).isEqualTo("Representative of LO-distriktet");
    }

    @Test
    void namesStayInTheRoom() {
        var elsewhere = rooms.open();
        var stranger = rooms.member(elsewhere, elsewhere.anna());
        assertThatThrownBy(() -> roster.displayName(lena().id(), stranger)).isInstanceOf(NotFoundException.class);
        assertThat(roster.displayNames(List.of(lena().id(), anna().id()), stranger))
                .isEmpty();
    }

    @Test
    void theListNamesPeopleAsItsReaderMaySee() {
        var list = accounts.as(room.anna(), () -> members.list(room.id()));
        assertThat(list).extracting(MemberRow::name).containsExactlyInAnyOrder("Anna", "Företrädare för LO-distriktet");
        assertThatThrownBy(() -> accounts.as(accounts.person(), () -> members.list(room.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyTheConvenersOfASideReadWhoseDoorsAreClosedThere() {
        var kim = rooms.inUnion(room, Role.WRITER);
        leadsInTheParty(kim.accountId(), LONG, true);
        assertThat(row(room.lena(), kim))
                .satisfies(row -> assertThat(row.kept()).isTrue())
                .satisfies(row -> assertThat(row.outside()).isTrue());
        for (var other : List.of(room.anna(), kim.accountId())) {
            assertThat(row(other, kim))
                    .satisfies(row -> assertThat(row.kept()).isFalse())
                    .satisfies(row -> assertThat(row.outside()).isFalse());
        }
    }

    private MemberRow row(UUID viewer, Member member) {
        return accounts.as(viewer, () -> members.list(room.id())).stream()
                .filter(row -> row.id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    private void leadsInTheParty(UUID account, Period period, boolean leading) {
        accounts.as(
                accounts.administrator(),
                () -> offices.appoint(new OfficeDraft(
                        room.party(), null, "CHAIR", "Ordförande", new Holder.Known(account), period, leading)));
    }

    @Test
    void whoLeadsOnTheOtherSideStaysOutsideTheOwnRoomsUntilAConvenerOpensThem() {
        var kim = rooms.inUnion(room, Role.WRITER);
        assertThat(kim.inside()).isTrue();
        leadsInTheParty(kim.accountId(), LONG, true);
        var closed = rooms.member(room, kim.accountId());
        assertThat(closed.inside()).isFalse();
        assertThat(new Audience.OneSide(Side.UNION).includes(closed)).isFalse();
        assertThat(new Audience.Room().includes(closed)).isTrue();

        assertRefused("access.other-side", () -> accounts.as(room.anna(), () -> members.openOwnRooms(kim.id())));
        accounts.as(room.lena(), () -> members.openOwnRooms(kim.id()));
        assertThat(rooms.member(room, kim.accountId()).inside()).isTrue();
    }

    @Test
    void manyAreLookedUpTogetherAndStandWhereTheyStandOneByOne() {
        var kim = rooms.inUnion(room, Role.WRITER);
        leadsInTheParty(kim.accountId(), LONG, true);
        var gone = rooms.inParty(room, Role.WRITER);
        accounts.as(room.anna(), () -> members.end(gone.id()));
        var stranger = accounts.person();
        var elsewhere = rooms.open();

        var found = roster.findAll(
                room.id(),
                List.of(room.anna(), room.lena(), kim.accountId(), gone.accountId(), stranger, elsewhere.anna()));

        assertThat(found).containsOnlyKeys(room.anna(), room.lena(), kim.accountId());
        assertThat(found)
                .allSatisfy((account, member) ->
                        assertThat(roster.find(room.id(), account)).contains(member));
        assertThat(found.get(kim.accountId()).inside()).isFalse();
        assertThat(found.get(room.lena()).inside()).isTrue();
        assertThat(roster.findAll(room.id(), List.of())).isEmpty();
    }

    @Test
    void aConvenerCannotOpenTheOwnDoor() {
        leadsInTheParty(room.lena(), LONG, true);
        assertRefused("member.rooms.own", () -> accounts.as(room.lena(), () -> members.openOwnRooms(lena().id())));
    }

    @Test
    void anOfficeThatIsOverOrLeadsNothingClosesNoDoor() {
        var kim = rooms.inUnion(room, Role.WRITER);
        leadsInTheParty(kim.accountId(), LONG, false);
        leadsInTheParty(
                kim.accountId(),
                Period.of(LocalDate.of(2020, 1, 1), Time.today(clock).minusDays(1)),
                true);
        assertThat(rooms.member(room, kim.accountId()).inside()).isTrue();
    }

    @Test
    void declaredOfficesAreSeenByAllInTheRoomAndOthersByNone() {
        var kim = rooms.inUnion(room, Role.WRITER);
        leadsInTheParty(kim.accountId(), LONG, false);
        var office = accounts.as(kim.accountId(), offices::mine).getFirst();
        assertThat(accounts.as(room.anna(), () -> members.declaredOffices(kim.id())))
                .isEmpty();
        accounts.as(kim.accountId(), () -> members.declare(room.id(), office.id()));
        assertThat(accounts.as(room.anna(), () -> members.declaredOffices(kim.id())))
                .hasSize(1);
        assertThatThrownBy(() -> accounts.as(room.lena(), () -> members.declare(room.id(), office.id())))
                .isInstanceOf(NotFoundException.class);
    }
}
