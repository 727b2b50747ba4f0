package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.identity.Accounts;
import se.gemensam.organisation.OfficeRow;
import se.gemensam.organisation.Offices;
import se.gemensam.organisation.OrganisationRow;

@DatabaseTest
class InvitationServiceTest {

    private static final Pattern LINK = Pattern.compile("/invitation/([\\w-]+)");
    private static final String PASSWORD = "ett gott lösenord";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private MemberService members;

    @Autowired
    private Members roster;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Offices offices;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final String email = "asked-" + UUID.randomUUID() + "@test.invalid";
    private WorkspaceFixtures.Room room;

    @BeforeEach
    void openRoom() {
        room = rooms.open();
    }

    @Test
    void whoIsInvitedJoinsWithAnAccountOfTheirOwn() {
        invite(Role.WRITER);
        var token = token();

        var asked = invitations.open(token);
        assertThat(asked.email()).isEqualTo(email);
        assertThat(asked.known()).isFalse();
        invitations.accept(token, "Ny Person", PASSWORD, Introduction.as(Naming.NAMED));

        var member = member();
        assertThat(member.role()).isEqualTo(Role.WRITER);
        assertThat(member.organisationId()).isEqualTo(room.party());
        assertThat(nameFor(room.lena(), member)).isEqualTo("Ny Person");
        assertThat(list(room.anna())).isEmpty();
    }

    @Test
    void withoutConsentTheOtherSideReadsTheOrganisationOnly() {
        invite(Role.WRITER);
        invitations.accept(token(), "Ny Person", PASSWORD, Introduction.as(Naming.REPRESENTATIVE));

        assertThat(nameFor(room.lena(), member())).isEqualTo("Företrädare för Partidistriktet");
        assertThat(nameFor(room.anna(), member())).isEqualTo("Ny Person");
    }

    @Test
    void whoeverLeadsOnTheOtherSideSaysSoOnComingInAndStandsOutside() {
        invite(Role.WRITER);
        var token = token();
        assertThat(invitations.open(token).otherSide())
                .extracting(OrganisationRow::id)
                .containsExactly(room.union());
        var elsewhere = new DoubleRole(room.union(), "Ordförande", true);
        invitations.accept(token, "Ny Person", PASSWORD, new Introduction(Naming.NAMED, elsewhere));

        assertThat(member().inside()).isFalse();
        assertThat(people.as(room.anna(), () -> members.list(room.id())))
                .filteredOn(row -> row.id().equals(member().id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outside()).isTrue();
                    assertThat(row.elsewhere()).isEqualTo("Ordförande, LO-distriktet");
                });
    }

    @Test
    void anOfficeInAnOrganisationThatIsNotTheOtherSidesLetsNobodyIn() {
        invite(Role.WRITER);
        var token = token();
        var elsewhere = new DoubleRole(room.tco(), "Ordförande", true);
        assertThatThrownBy(() ->
                        invitations.accept(token, "Ny Person", PASSWORD, new Introduction(Naming.NAMED, elsewhere)))
                .isInstanceOf(NotFoundException.class);
        assertThat(invitations.open(token).known()).isFalse();
    }

    @Test
    void theLetterNamesNeitherSideInItsSubject() throws MessagingException {
        invite(Role.WRITER);

        assertThat(letters().getFirst().getSubject()).isEqualTo("Du har en inbjudan");
    }

    @Test
    void aLinkWorksOnce() {
        invite(Role.WRITER);
        var token = token();
        invitations.accept(token, "Ny Person", PASSWORD, Introduction.as(Naming.NAMED));

        assertOver(token);
        assertThatThrownBy(() -> invitations.accept(token, "En till", PASSWORD, Introduction.as(Naming.NAMED)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLinkIsGoodForTwoWeeks() {
        invite(Role.WRITER);
        var token = token();
        database.sql("update invitation set expires_at = invited_at where email = ?")
                .param(email)
                .update();

        assertOver(token);
        assertThat(list(room.anna())).singleElement().matches(InvitationRow::over);
    }

    @Test
    void anotherLetterEndsTheLinkOfTheOneBefore() {
        invite(Role.WRITER);
        var first = token();
        as(room.anna(), () -> invitations.renew(list(room.anna()).getFirst().id()));
        await().until(() -> TestMail.to(email).size() == 2);

        assertOver(first);
        assertThat(invitations.open(token()).role()).isEqualTo(Role.WRITER);
    }

    @Test
    void whoIsInvitedAgainHasOneInvitation() {
        invite(Role.WRITER);
        invite(Role.READER);
        await().until(() -> TestMail.to(email).size() == 2);

        assertThat(list(room.anna()))
                .singleElement()
                .extracting(InvitationRow::role)
                .isEqualTo(Role.READER);
    }

    @Test
    void whatIsTakenBackOpensNothing() {
        invite(Role.WRITER);
        var token = token();
        as(room.anna(), () -> invitations.withdraw(list(room.anna()).getFirst().id()));

        assertOver(token);
        assertThat(list(room.anna())).isEmpty();
    }

    @Test
    void whoHasAnAccountSignsInWithItFirst() {
        var account = people.person("Känd Person");
        var known = people.emailOf(account);
        as(room.anna(), () -> invitations.invite(room.id(), List.of(known), wanted(Role.COMMENTER)));
        var token = tokenOf(known);

        assertThat(invitations.open(token).known()).isTrue();
        assertThatThrownBy(() -> invitations.accept(token, "Annat Namn", PASSWORD, Introduction.as(Naming.NAMED)))
                .isInstanceOf(RefusedException.class);
        assertRefused(room.lena(), () -> invitations.accept(token, Introduction.as(Naming.NAMED)));
        as(account, () -> invitations.accept(token, Introduction.as(Naming.NAMED)));

        assertThat(roster.find(room.id(), account))
                .get()
                .extracting(Member::role)
                .isEqualTo(Role.COMMENTER);
    }

    @Test
    void whetherSomebodyIsTheOtherSidesMemberIsNotToldToWhoeverInvitesThem() {
        var unionMember = rooms.inUnion(room, Role.WRITER);
        var known = people.emailOf(unionMember.accountId());

        as(room.anna(), () -> invitations.invite(room.id(), List.of(known), wanted(Role.WRITER)));

        assertThat(list(room.anna())).extracting(InvitationRow::email).containsExactly(known);
        as(
                unionMember.accountId(),
                () -> assertThatThrownBy(() -> invitations.accept(tokenOf(known), Introduction.as(Naming.NAMED)))
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("member.already"));
    }

    @Test
    void conveningAnOtherSideIsRefused() {
        assertRefused(room.lena(), () -> invitations.invite(room.id(), List.of(email), wanted(Role.WRITER)));
        assertThat(TestMail.to(email)).isEmpty();
    }

    @Test
    void theOtherSidesInvitationsDoNotExist() {
        invite(Role.WRITER);
        var id = list(room.anna()).getFirst().id();

        assertThat(list(room.lena())).isEmpty();
        as(room.lena(), () -> {
            assertThatThrownBy(() -> invitations.withdraw(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> invitations.renew(id)).isInstanceOf(NotFoundException.class);
        });
        assertThat(list(room.anna())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"WRITER", "COMMENTER", "READER"})
    void onlyConvenersInvite(Role role) {
        var member = rooms.inParty(room, role).accountId();

        assertRefused(member, () -> invitations.invite(room.id(), List.of(email), wanted(Role.READER)));
        assertRefused(member, () -> invitations.list(room.id()));
    }

    @Test
    void whoIsNotInTheRoomDoesNotFindIt() {
        as(people.person(), () -> {
            assertThatThrownBy(() -> invitations.invite(room.id(), List.of(email), wanted(Role.READER)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> invitations.list(room.id())).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void whoIsRemovedAfterJoiningComesBackByNoOldLink() {
        invite(Role.WRITER);
        var token = token();
        invitations.accept(token, "Ny Person", PASSWORD, Introduction.as(Naming.NAMED));
        as(room.anna(), () -> members.end(member().id()));

        assertOver(token);
    }

    @Test
    void oneAddressThatIsNoneStopsAll() {
        assertRefused(
                room.anna(), () -> invitations.invite(room.id(), List.of(email, "ingen adress"), wanted(Role.WRITER)));

        assertThat(list(room.anna())).isEmpty();
    }

    @Test
    void moreThanAtOnceOrNobodyOrYesterdayIsRefused() {
        assertRefused(room.anna(), () -> invitations.invite(room.id(), List.of(), wanted(Role.WRITER)));
        assertRefused(
                room.anna(),
                () -> invitations.invite(
                        room.id(),
                        Collections.nCopies(InvitationService.MOST_AT_ONCE + 1, email),
                        wanted(Role.WRITER)));
        var past = new NewInvitation(room.party(), Role.WRITER, LocalDate.of(2020, 1, 1));
        assertRefused(room.anna(), () -> invitations.invite(room.id(), List.of(email), past));
    }

    @Test
    void whoIsAskedInForAnotherSideReadsTheInvitersNameOnlyWithConsent() {
        var reader = new NewInvitation(room.tco(), Role.READER, null);
        as(room.lena(), () -> invitations.invite(room.id(), List.of(email), reader));
        token();
        assertThat(words()).contains("LO-distriktet bjuder in dig").doesNotContain("Lena");

        as(room.lena(), () -> {
            members.consentToBeNamed(room.id());
            invitations.invite(room.id(), List.of(email), reader);
        });
        await().until(() -> TestMail.to(email).size() == 2);
        assertThat(words()).contains("Lena bjuder in dig");
    }

    /** Of the latest letter, as text. */
    private String words() {
        return GreenMailUtil.getWholeMessage(TestMail.to(email).getLast()).replace("=\r\n", "");
    }

    @Test
    void cooperatingPartiesAreInvitedByEitherButConveneNothing() {
        var reader = new NewInvitation(room.tco(), Role.READER, null);
        as(room.lena(), () -> invitations.invite(room.id(), List.of(email), reader));

        assertThat(list(room.anna())).hasSize(1);
        var convener = new NewInvitation(room.tco(), Role.CONVENER, null);
        assertRefused(room.lena(), () -> invitations.invite(room.id(), List.of(email), convener));
    }

    @Test
    void anOfficeThatComesWithItBeginsWithTheYes() {
        as(room.anna(), () -> invitations.invite(room.id(), List.of(email), withOffice(null, null)));
        assertThat(invitations.open(token()).office()).isEqualTo("Ordförande");
        assertThat(offices.heldBy(room.anna())).isEmpty();

        invitations.accept(token(), "Ny Person", PASSWORD, Introduction.as(Naming.NAMED));

        var office = offices.heldBy(member().accountId()).getFirst();
        assertThat(office.title()).isEqualTo("Ordförande");
        assertThat(office.leading()).isTrue();
        assertThat(office.period().from()).isEqualTo(Time.today(clock));
        assertThat(office.confirmedOn()).isEqualTo(Time.today(clock));
        assertThat(people.as(room.lena(), () -> members.declaredOffices(member().id())))
                .as("who speaks for whom is seen by all in the room")
                .extracting(OfficeRow::title)
                .containsExactly("Ordförande");
    }

    @Test
    void anOfficeOfALaterDayBeginsThenAndOneThatIsOverDoesNot() {
        var day = Time.today(clock).plusDays(30);
        as(room.anna(), () -> invitations.invite(room.id(), List.of(email), withOffice(day, null)));
        invitations.accept(token(), "Ny Person", PASSWORD, Introduction.as(Naming.NAMED));
        assertThat(offices.heldBy(member().accountId()).getFirst().period().from())
                .isEqualTo(day);

        var other = "late-" + email;
        as(
                room.anna(),
                () -> invitations.invite(
                        room.id(),
                        List.of(other),
                        withOffice(null, Time.today(clock).minusDays(1))));
        invitations.accept(tokenOf(other), "Annan Person", PASSWORD, Introduction.as(Naming.NAMED));
        assertThat(offices.heldBy(accounts.withEmail(other).orElseThrow())).isEmpty();
    }

    @Test
    void whoKeepsNoneOfTheOrganisationsOfficesGivesNone() {
        var elsewhere = new NewInvitation(
                room.tco(), Role.READER, null, new PromisedOffice(null, "CHAIR", "Ordförande", null, null, true));
        as(
                room.anna(),
                () -> assertThatThrownBy(() -> invitations.invite(room.id(), List.of(email), elsewhere))
                        .isInstanceOf(AccessDeniedException.class));
        var unknown = new NewInvitation(
                room.party(),
                Role.READER,
                null,
                new PromisedOffice(UUID.randomUUID(), "CHAIR", "Ordförande", null, null, true));
        as(
                room.anna(),
                () -> assertThatThrownBy(() -> invitations.invite(room.id(), List.of(email), unknown))
                        .isInstanceOf(NotFoundException.class));
        assertThat(list(room.anna())).isEmpty();
    }

    @Test
    void anOfficeHasATitleAndDaysInOrder() {
        assertThatThrownBy(() -> new PromisedOffice(null, "CHAIR", " ", null, null, true))
                .hasMessage("office.title.invalid");
        assertThatThrownBy(() -> new PromisedOffice(
                        null, "CHAIR", "Ordförande", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1), true))
                .hasMessage("period.backwards");
    }

    private NewInvitation withOffice(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new NewInvitation(
                room.party(), Role.WRITER, null, new PromisedOffice(null, "CHAIR", "Ordförande", from, until, true));
    }

    private NewInvitation wanted(Role role) {
        return new NewInvitation(room.party(), role, null);
    }

    private void invite(Role role) {
        as(room.anna(), () -> invitations.invite(room.id(), List.of(email), wanted(role)));
    }

    private List<InvitationRow> list(UUID convener) {
        return people.as(convener, () -> invitations.list(room.id()));
    }

    private Member member() {
        return roster.find(room.id(), accounts.withEmail(email).orElseThrow()).orElseThrow();
    }

    private String nameFor(UUID viewer, Member member) {
        return roster.displayName(member.id(), rooms.member(room, viewer));
    }

    private List<jakarta.mail.internet.MimeMessage> letters() {
        return await().until(() -> TestMail.to(email), found -> !found.isEmpty());
    }

    private String token() {
        return tokenOf(email);
    }

    /** Of the latest letter. */
    private static String tokenOf(String address) {
        var letters = await().until(() -> TestMail.to(address), found -> !found.isEmpty());
        var source = GreenMailUtil.getWholeMessage(letters.getLast()).replace("=\r\n", "");
        var found = LINK.matcher(source);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void assertOver(String token) {
        assertThatThrownBy(() -> invitations.open(token)).isInstanceOf(NotFoundException.class);
    }

    private void assertRefused(UUID account, ThrowingCallable act) {
        as(account, () -> assertThatThrownBy(act).isInstanceOf(RefusedException.class));
    }

    private void as(UUID account, Runnable work) {
        people.as(account, work);
    }
}
