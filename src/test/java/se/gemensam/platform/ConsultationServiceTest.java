package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.activity.ActivityRow;
import se.gemensam.activity.ActivityService;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.notification.NotificationRow;
import se.gemensam.notification.NotificationService;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.RelationKind;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class ConsultationServiceTest {

    /** Nothing was saved when it was filled in. */
    private static final ConsultationBasis NOTHING = new ConsultationBasis(null);

    private static final Locale SWEDISH = Locale.of("sv");
    private static final ConsultationDecision BOARD =
            new ConsultationDecision(ConsultationWay.BODY, "Styrelsen", LocalDate.of(2025, 11, 12), "§ 64");

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationAnswerService answers;

    @Autowired
    private ConsultationLinkService links;

    @Autowired
    private ConsultationOverview overview;

    @Autowired
    private ConsultationCompilation compilation;

    @Autowired
    private ConsultationReminders reminders;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private SectionService sections;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private OrganisationFixtures organisations;

    @Autowired
    private OrganisationService organisationService;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private UUID commune;
    private UUID club;
    private UUID kim;
    private UUID petra;
    private LocalDate lastDay;

    @BeforeEach
    void aPlatformOutForConsultation() {
        lastDay = Time.today(clock).plusDays(50);
        room = rooms.open();
        commune = organisations.create("LABOUR_COMMUNE", "Arbetarekommunen");
        club = organisations.club("Klubben");
        rooms.join(room, commune);
        rooms.join(room, club);
        kim = rooms.admit(room.lena(), room, club, Role.COMMENTER).accountId();
        petra = rooms.inParty(room, Role.WRITER).accountId();
        people.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga.")));
        });
        phase(Phase.CONSULTATION);
    }

    private void phase(Phase phase) {
        people.as(room.anna(), () -> joint.proposePhase(platform, phase, ""));
        people.as(room.lena(), () -> proposals.waiting(room.id()).forEach(asked -> joint.agree(asked.id())));
    }

    private ConsultationDraft draft() {
        return new ConsultationDraft(platform, lastDay, List.of("Saknas något?", " "));
    }

    private void send() {
        people.as(room.anna(), () -> consultations.send(draft()));
    }

    private UUID ask(UUID convener, UUID organisation, String... addresses) {
        people.as(
                convener,
                () -> consultations.invite(
                        platform, List.of(new ConsultationInvitee(organisation, null, List.of(addresses)))));
        return database.sql("""
                        select i.id from consultation_invitation i join consultation c on c.id = i.consultation_id
                        where c.platform_id = ? and i.organisation_id = ?""")
                .params(platform, organisation)
                .query(UUID.class)
                .single();
    }

    /** As they come, since their words are forgotten once they are sent; the oldest first. */
    private static List<String> letters(String address, int number) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(TestMail.to(address)).hasSize(number));
        return TestMail.to(address).stream()
                .map(letter -> GreenMailUtil.getWholeMessage(letter).replace("=\r\n", ""))
                .toList();
    }

    private int written(String address) {
        return database.sql("select count(*) from letter where recipient = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private static String address() {
        return "remiss-" + UUID.randomUUID() + "@test.invalid";
    }

    private static String token(String address) {
        return tokenIn(letters(address, 1).getFirst());
    }

    private static String tokenIn(String letter) {
        return letter.replaceAll("(?s).*?/r/([A-Za-z0-9_-]+).*", "$1");
    }

    private ConsultationForm form(String words) {
        return new ConsultationForm(
                ConsultationStance.SUPPORTS_WITH_CHANGES,
                null,
                BOARD,
                words,
                Map.of(section, new ConsultationComment(ConsultationOpinion.CHANGE, words + " om bostäder")),
                List.of(words + " saknas"));
    }

    private ConsultationRow seen(UUID account) {
        return people.as(account, () -> overview.of(platform)).orElseThrow();
    }

    private List<String> read(UUID account) {
        return people.as(account, () -> compilation.of(platform)).stream()
                .flatMap(chapter -> chapter.said().stream())
                .map(Said::words)
                .toList();
    }

    private List<DeedKind> told(UUID account) {
        return people.as(account, () -> activities.page(room.id(), null)).rows().stream()
                .map(ActivityRow::kind)
                .filter(kind -> kind.name().startsWith("CONSULTATION"))
                .toList();
    }

    private List<DeedKind> news(UUID account) {
        return people.as(account, notifications::list).stream()
                .map(NotificationRow::kind)
                .filter(kind -> kind.name().startsWith("CONSULTATION"))
                .toList();
    }

    private void lastDay(LocalDate day) {
        database.sql("update consultation set last_day = ? where platform_id = ?")
                .params(day, platform)
                .update();
    }

    private void invitedLongAgo() {
        database.sql("update consultation_invitation set invited_at = ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(60))))
                .update();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertMissing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
    }

    // Sending it out

    @Test
    void whatIsAskedStandsStillWhileTheTextGoesOn() throws Exception {
        send();
        people.as(
                petra,
                () -> documents.change(
                        outlines.of(platform).section(section).orElseThrow().documentId(),
                        Doc.of("Bostäder", Paragraph.of("Något helt annat.")),
                        rooms.member(room, petra).id(),
                        "test"));
        var invitation = ask(room.lena(), club);

        var sheet = people.as(kim, () -> overview.sheet(invitation));
        assertThat(sheet.sections().getFirst().html()).contains("Vi ska bygga.").doesNotContain("annat");
        assertThat(sheet.questions()).containsExactly("Saknas något?");
        try (var pdf = Loader.loadPDF(
                people.as(kim, () -> compilation.paper(platform, SWEDISH)).bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Vi ska bygga.", sheet.code())
                    .doesNotContain("annat");
        }
    }

    @Test
    void itIsSentOnceInItsPhaseAndByConveners() {
        assertRefused("access.refused", () -> people.as(petra, () -> consultations.send(draft())));
        assertRefused(
                "consultation.lastDay.invalid",
                () -> people.as(
                        room.anna(),
                        () -> consultations.send(new ConsultationDraft(platform, Time.today(clock), List.of()))));
        send();
        assertRefused("consultation.sent.already", this::send);
        assertRefused("consultation.sent.already", () -> people.as(room.lena(), () -> consultations.send(draft())));
        phase(Phase.REVISION);
        assertRefused("phase.refused.REVISION", this::send);
    }

    @Test
    void itIsNotSentWhileItIsADraft() {
        var early = people.as(room.anna(), () -> platforms.create(room.id(), new PlatformDraft("Tidig")));
        assertRefused(
                "phase.refused.DRAFT",
                () -> people.as(
                        room.anna(), () -> consultations.send(new ConsultationDraft(early, lastDay, List.of()))));
    }

    @Test
    void aTextWithoutSectionsIsNotSent() {
        people.as(room.anna(), () -> sections.remove(section));
        assertRefused("consultation.empty", this::send);
    }

    @Test
    void aSideAsksItsOwnAndEitherThoseWhoCooperate() {
        send();
        assertThat(people.as(room.anna(), () -> consultations.askable(platform)))
                .extracting(OrganisationRow::id)
                .contains(commune, room.party(), room.tco())
                .doesNotContain(club, room.union());
        assertRefused("consultation.invitee.outside", () -> ask(room.anna(), club));
        assertRefused("access.refused", () -> ask(kim, club));
        ask(room.anna(), room.tco());
        ask(room.lena(), club);
        assertThat(seen(room.lena()).lines())
                .extracting(ConsultationLine::organisation)
                .containsExactly("Klubben", "TCO-rådet");
    }

    @Test
    void partsOfOnesOwnOrganisationsCanBeAskedAlsoWhenTheyAreNotInTheRoom() {
        var local = organisations.create("S_ASSOCIATION", "Föreningen");
        people.as(people.administrator(), () -> organisationService.relate(local, RelationKind.PART_OF, commune));
        send();
        var invitation = ask(room.anna(), local, address());
        assertThat(people.as(room.anna(), () -> overview.sheet(invitation)).organisation())
                .isEqualTo("Föreningen");
    }

    @Test
    void aLetterHasALinkOfItsOwnAndNamesNobodyElse() {
        send();
        var one = address();
        var other = address();
        ask(room.lena(), club, one, other, one);
        assertThat(written(one)).isEqualTo(1);
        assertThat(letters(one, 1).getFirst())
                .contains("Klubben", "Handslag", "/r/")
                .doesNotContain("Lena", "LO-distriktet", "Partidistriktet");
        assertThat(token(one)).isNotEqualTo(token(other)).hasSizeGreaterThan(40);
        assertThat(links.open(token(one)).organisation()).isEqualTo("Klubben");
        assertThat(links.open(token(other)).organisation()).isEqualTo("Klubben");
        assertThat(database.sql("select count(*) from consultation_link where token_hash = ?")
                        .param(token(one))
                        .query(Integer.class)
                        .single())
                .as("the secret itself is not kept")
                .isZero();
    }

    // Answering

    @Test
    void aDraftIsTheOrganisationsOwnAndAnAnswerItsSides() {
        send();
        var invitation = ask(room.lena(), club);
        assertThat(news(kim)).containsExactly(DeedKind.CONSULTATION_ASKED);
        people.as(kim, () -> answers.save(invitation, form("Klubbord")));

        assertThat(people.as(kim, () -> overview.sheet(invitation)).form().words())
                .isEqualTo("Klubbord");
        assertThat(people.as(room.lena(), () -> overview.sheet(invitation)).form())
                .isEqualTo(ConsultationForm.EMPTY);
        assertThat(seen(room.lena()).lines().getFirst().state()).isEqualTo(ConsultationState.WAITING);
        assertThat(seen(kim).lines().getFirst().state()).isEqualTo(ConsultationState.DRAFT);

        people.as(kim, () -> answers.save(invitation, form("Nya ord")));
        people.as(kim, () -> answers.handIn(invitation, form("Klubbord")));
        assertThat(seen(room.lena()).lines())
                .extracting(ConsultationLine::state, ConsultationLine::stance, ConsultationLine::channel)
                .containsExactly(tuple(
                        ConsultationState.ANSWERED,
                        ConsultationStance.SUPPORTS_WITH_CHANGES,
                        ConsultationChannel.ACCOUNT));
        assertThat(read(room.lena())).containsExactly("Klubbord", "Klubbord om bostäder", "Klubbord saknas");
        assertThat(news(room.lena())).contains(DeedKind.CONSULTATION_ANSWERED);
    }

    @Test
    void theOtherSideSeesNumbersUntilItIsHandedOverAndThenAllOfIt() {
        send();
        var invitation = ask(room.lena(), club);
        people.as(kim, () -> answers.handIn(invitation, form("Klubbord")));

        for (var other : List.of(room.anna(), petra)) {
            assertThat(seen(other).lines()).isEmpty();
            assertThat(seen(other).others()).isEqualTo(new ConsultationRow.Numbers(Side.UNION, 1, 1, 0));
            assertThat(read(other)).isEmpty();
            assertMissing(() -> people.as(other, () -> overview.sheet(invitation)));
            assertThat(told(other)).containsExactly(DeedKind.CONSULTATION_SENT);
            assertThat(news(other)).isEmpty();
        }
        assertThat(told(room.lena()))
                .as("what is done before the hand-over is in nobody's activity")
                .containsExactly(DeedKind.CONSULTATION_SENT);

        assertThat(people.as(room.lena(), () -> consultations.handOver(platform)))
                .isEqualTo(1);
        assertThat(read(petra)).containsExactly("Klubbord", "Klubbord om bostäder", "Klubbord saknas");
        assertThat(people.as(petra, () -> overview.sheet(invitation)).form()).isEqualTo(form("Klubbord"));
        assertThat(seen(petra).lines())
                .extracting(ConsultationLine::state)
                .containsExactly(ConsultationState.HANDED_OVER);
        assertThat(told(petra)).contains(DeedKind.CONSULTATION_HANDED_OVER);
        assertRefused(
                "consultation.handOver.none", () -> people.as(room.lena(), () -> consultations.handOver(platform)));
    }

    @Test
    void nobodyHandsOverWhatTheOtherSideAnswers() {
        send();
        var invitation = ask(room.lena(), club);
        people.as(kim, () -> answers.handIn(invitation, form("Klubbord")));
        assertRefused(
                "consultation.handOver.none", () -> people.as(room.anna(), () -> consultations.handOver(platform)));
        assertThat(read(room.anna())).isEmpty();
    }

    @Test
    void whatThoseWhoCooperateAnswerIsForBothSidesAtOnce() {
        people.as(room.anna(), () -> platforms.openTo(platform, room.tco()));
        send();
        var tove = rooms.inTco(room, Role.COMMENTER).accountId();
        var invitation = ask(room.anna(), room.tco());
        people.as(tove, () -> answers.handInOwn(platform, form("Rådets ord")));
        assertThat(read(room.anna())).contains("Rådets ord");
        assertThat(read(room.lena())).contains("Rådets ord");
        assertThat(read(tove)).contains("Rådets ord");
        assertThat(news(room.lena())).contains(DeedKind.CONSULTATION_ANSWERED);

        var club = ask(room.lena(), this.club);
        people.as(kim, () -> answers.handIn(club, form("Klubbord")));
        people.as(room.lena(), () -> consultations.handOver(platform));
        assertThat(read(tove)).as("they read their own").doesNotContain("Klubbord");
        assertThat(seen(tove).lines())
                .extracting(ConsultationLine::invitationId)
                .containsExactly(invitation);
        assertThat(seen(tove).others()).isNull();
    }

    @Test
    void oneAnswersOnceForOnesOwnOrganisationAndInTime() {
        send();
        var theirs = ask(room.lena(), club);
        var other = ask(room.lena(), room.union());
        assertRefused("consultation.answer.other", () -> people.as(kim, () -> answers.handIn(other, form("x"))));
        assertMissing(() -> people.as(petra, () -> answers.handIn(theirs, form("x"))));
        assertMissing(() -> people.as(people.person(), () -> answers.handIn(theirs, form("x"))));
        assertRefused("consultation.notAsked", () -> people.as(petra, () -> answers.handInOwn(platform, form("x"))));

        lastDay(Time.today(clock).minusDays(1));
        assertRefused("consultation.late", () -> people.as(kim, () -> answers.handIn(theirs, form("x"))));
        assertThat(people.as(room.lena(), () -> overview.sheet(theirs)).filling())
                .isEqualTo(Filling.REGISTERS);
        people.as(
                room.lena(),
                () -> consultations.extend(theirs, Time.today(clock).plusDays(3)));
        people.as(kim, () -> answers.handIn(theirs, form("x")));
        assertRefused("consultation.answered", () -> people.as(kim, () -> answers.handIn(theirs, form("y"))));
        assertRefused("consultation.answered", () -> people.as(kim, () -> answers.save(theirs, form("y"))));
        assertRefused(
                "consultation.answered",
                () -> people.as(
                        room.lena(),
                        () -> consultations.extend(theirs, Time.today(clock).plusDays(9))));
    }

    @Test
    void nobodyAnswersWhenTheBodiesDecide() {
        send();
        var address = address();
        var invitation = ask(room.lena(), club, address);
        phase(Phase.REVISION);
        people.as(kim, () -> answers.save(invitation, form("x")));
        phase(Phase.DECISION);
        assertRefused("phase.refused.DECISION", () -> people.as(kim, () -> answers.handIn(invitation, form("x"))));
        assertRefused("consultation.over", () -> links.handIn(token(address), form("x"), NOTHING));
    }

    @Test
    void anAnswerSaysWhatItThinksAndWhoDecidedIt() {
        send();
        var invitation = ask(room.lena(), club);
        assertMissingPart("consultation.stance.missing", invitation, null, BOARD, "");
        assertMissingPart(
                "consultation.way.missing", invitation, ConsultationStance.SUPPORTS, ConsultationDecision.NONE, "");
        assertMissingPart(
                "consultation.body.missing",
                invitation,
                ConsultationStance.SUPPORTS,
                new ConsultationDecision(ConsultationWay.BODY, " ", null, ""),
                "");
        assertMissingPart(
                "consultation.decided.future",
                invitation,
                ConsultationStance.SUPPORTS,
                new ConsultationDecision(
                        ConsultationWay.BODY, "Styrelsen", Time.today(clock).plusDays(1), ""),
                "");
        assertMissingPart(
                "consultation.changes.missing", invitation, ConsultationStance.SUPPORTS_WITH_CHANGES, BOARD, " ");
        assertMissingPart("consultation.joins.missing", invitation, ConsultationStance.JOINS, BOARD, "");
        people.as(
                kim,
                () -> answers.handIn(
                        invitation,
                        simple(
                                ConsultationStance.ABSTAINS,
                                new ConsultationDecision(ConsultationWay.CHAIR, "", null, ""),
                                "")));
    }

    private void assertMissingPart(
            String key, UUID invitation, ConsultationStance stance, ConsultationDecision decision, String words) {
        assertRefused(key, () -> people.as(kim, () -> answers.handIn(invitation, simple(stance, decision, words))));
    }

    private static ConsultationForm simple(ConsultationStance stance, ConsultationDecision decision, String words) {
        return new ConsultationForm(stance, null, decision, words, Map.of(), List.of());
    }

    @Test
    void oneJoinsInWhatAnotherOfOnesOwnSideAnswers() {
        send();
        var invitation = ask(room.lena(), club);
        ask(room.lena(), room.union());
        ask(room.anna(), commune);
        assertThat(people.as(kim, () -> overview.sheet(invitation)).joinable())
                .extracting(ConsultationSheet.Joinable::organisationId)
                .containsExactly(room.union());
        for (var wrong : List.of(club, commune)) {
            assertRefused(
                    "consultation.joins.unknown",
                    () -> people.as(kim, () -> answers.handIn(invitation, joining(wrong))));
        }
        people.as(kim, () -> answers.handIn(invitation, joining(room.union())));
        assertThat(seen(kim).lines()).extracting(ConsultationLine::joins).contains("LO-distriktet");
    }

    private static ConsultationForm joining(UUID other) {
        return new ConsultationForm(ConsultationStance.JOINS, other, BOARD, "", Map.of(), List.of());
    }

    @Test
    void whoAnswersThroughAnotherIsAnsweredForByIt() {
        send();
        var through = ask(room.lena(), room.union());
        people.as(
                room.lena(),
                () -> consultations.invite(platform, List.of(new ConsultationInvitee(club, room.union(), List.of()))));
        people.as(room.lena(), () -> answers.handIn(through, form("Distriktets ord")));
        assertThat(seen(room.lena()).lines())
                .extracting(ConsultationLine::organisation, ConsultationLine::state, ConsultationLine::via)
                .containsExactly(
                        tuple("Klubben", ConsultationState.THROUGH, "LO-distriktet"),
                        tuple("LO-distriktet", ConsultationState.ANSWERED, null));
        assertRefused("consultation.silent.none", () -> people.as(room.lena(), () -> consultations.remind(platform)));
    }

    @Test
    void onlyPartsOfTheVersionAreAnsweredAbout() {
        send();
        var invitation = ask(room.lena(), club);
        var elsewhere = new ConsultationForm(
                ConsultationStance.SUPPORTS,
                null,
                BOARD,
                "",
                Map.of(UUID.randomUUID(), new ConsultationComment(ConsultationOpinion.GOOD, "")),
                List.of());
        assertRefused("consultation.section.unknown", () -> people.as(kim, () -> answers.save(invitation, elsewhere)));
        var tooMany = new ConsultationForm(null, null, BOARD, "", Map.of(), List.of("a", "b"));
        assertRefused("consultation.question.unknown", () -> people.as(kim, () -> answers.save(invitation, tooMany)));
        assertRefused(
                "consultation.words.long",
                () -> new ConsultationForm(null, null, BOARD, "x".repeat(4001), Map.of(), List.of()));
    }

    /** Two of the club fill in the same answer, on a phone and at a desk. */
    @Test
    void nobodyWritesOverAnotherUnseen() {
        send();
        var invitation = ask(room.lena(), club);
        var before = new ConsultationBasis(
                people.as(kim, () -> overview.sheet(invitation)).savedAt());
        people.as(kim, () -> answers.save(invitation, form("Från telefonen"), before));
        assertRefused(
                "consultation.changedMeanwhile",
                () -> people.as(kim, () -> answers.save(invitation, form("Från skrivbordet"), before)));
        assertRefused(
                "consultation.changedMeanwhile",
                () -> people.as(kim, () -> answers.handIn(invitation, form("Från skrivbordet"), before)));
        var after = people.as(kim, () -> overview.sheet(invitation));
        assertThat(after.form().words()).isEqualTo("Från telefonen");
        people.as(
                kim,
                () -> answers.handIn(invitation, form("Båda tillsammans"), new ConsultationBasis(after.savedAt())));
        assertThat(read(room.lena())).contains("Båda tillsammans");
    }

    // By a link

    @Test
    void aLinkAnswersForItsOrganisationWithoutAnAccount() {
        send();
        var address = address();
        var invitation = ask(room.lena(), club, address);
        var token = token(address);
        links.save(token, form("Utkast"), NOTHING);
        assertThat(links.open(token).form().words()).isEqualTo("Utkast");
        assertRefused("consultation.changedMeanwhile", () -> links.save(token, form("En annans"), NOTHING));
        links.handIn(
                token, form("Per länk"), new ConsultationBasis(links.open(token).savedAt()));
        assertThat(links.open(token).filling()).isEqualTo(Filling.READS);
        assertRefused("consultation.answered", () -> links.handIn(token, form("igen"), NOTHING));
        assertRefused("consultation.answered", () -> links.save(token, form("igen"), NOTHING));
        assertThat(read(room.lena())).contains("Per länk");
        assertThat(read(room.anna())).isEmpty();
        assertThat(seen(room.lena()).lines().getFirst().channel()).isEqualTo(ConsultationChannel.LINK);
        assertThat(people.as(kim, () -> overview.sheet(invitation)).filling()).isEqualTo(Filling.READS);
    }

    @Test
    void aForgedLinkIsNoneAndOneThatIsTooOldSaysSo() {
        send();
        var address = address();
        var invitation = ask(room.lena(), club, address);
        var token = token(address);
        for (var forged : List.of("", "x", token + "x", token.substring(1), invitation.toString())) {
            assertMissing(() -> links.open(forged));
            assertMissing(() -> links.handIn(forged, form("x"), NOTHING));
            assertMissing(() -> links.paper(forged, SWEDISH));
        }
        lastDay(Time.today(clock).minusDays(1));
        assertRefused("consultation.link.expired", () -> links.open(token));
        assertRefused("consultation.link.expired", () -> links.handIn(token, form("x"), NOTHING));
        assertRefused("consultation.link.expired", () -> links.paper(token, SWEDISH));
        people.as(
                room.lena(),
                () -> consultations.extend(invitation, Time.today(clock).plusDays(2)));
        assertThat(links.open(token).lastDay()).isEqualTo(Time.today(clock).plusDays(2));
    }

    @Test
    void aLinkOfAPlatformThatWasTakenAwayIsNone() {
        send();
        var address = address();
        ask(room.lena(), club, address);
        people.as(room.anna(), () -> platforms.remove(platform));
        assertMissing(() -> links.open(token(address)));
        assertMissing(() -> links.save(token(address), form("x"), NOTHING));
    }

    @Test
    void manyAtOnceMakeOneAnswer() throws Exception {
        send();
        var address = address();
        ask(room.lena(), club, address);
        var token = token(address);
        try (var devices = Executors.newFixedThreadPool(6)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(number -> devices.submit(() -> {
                        try {
                            links.handIn(token, form("Svar " + number), NOTHING);
                            return true;
                        } catch (RefusedException answered) {
                            return false;
                        }
                    }))
                    .toList();
            int taken = 0;
            for (var each : sent) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(read(room.lena())).hasSize(3);
    }

    // Written down

    @Test
    void aConvenerWritesDownWhatCameByPost() {
        send();
        var theirs = ask(room.lena(), club);
        var today = Time.today(clock);
        assertMissing(() -> register(room.anna(), theirs, ConsultationChannel.POST, today));
        assertRefused("access.refused", () -> register(kim, theirs, ConsultationChannel.POST, today));
        assertRefused(
                "consultation.arrived.missing", () -> register(room.lena(), theirs, ConsultationChannel.LINK, today));
        assertRefused(
                "consultation.arrived.missing", () -> register(room.lena(), theirs, ConsultationChannel.POST, null));
        assertRefused(
                "consultation.arrived.future",
                () -> register(room.lena(), theirs, ConsultationChannel.POST, today.plusDays(1)));
        lastDay(today.minusDays(2));
        assertRefused("consultation.late", () -> register(room.lena(), theirs, ConsultationChannel.POST, today));
        register(room.lena(), theirs, ConsultationChannel.POST, today.minusDays(3));
        assertThat(seen(room.lena()).lines())
                .extracting(ConsultationLine::channel, ConsultationLine::answeredOn)
                .containsExactly(tuple(ConsultationChannel.POST, today.minusDays(3)));
        assertRefused(
                "consultation.answered",
                () -> register(room.lena(), theirs, ConsultationChannel.POST, today.minusDays(3)));
        assertThat(read(room.anna())).isEmpty();
    }

    private void register(UUID account, UUID invitation, ConsultationChannel channel, LocalDate arrived) {
        people.as(account, () -> answers.register(invitation, form("Brevet"), channel, arrived));
    }

    // More time, and reminders

    @Test
    void moreTimeIsGivenByTheOwnSide() {
        send();
        var theirs = ask(room.lena(), club);
        assertMissing(() -> people.as(room.anna(), () -> consultations.extend(theirs, lastDay.plusDays(7))));
        assertRefused("access.refused", () -> people.as(kim, () -> consultations.extend(theirs, lastDay.plusDays(7))));
        assertRefused(
                "consultation.extend.earlier",
                () -> people.as(room.lena(), () -> consultations.extend(theirs, lastDay)));
        people.as(room.lena(), () -> consultations.extend(theirs, lastDay.plusDays(7)));
        assertThat(seen(kim).lines().getFirst().lastDay()).isEqualTo(lastDay.plusDays(7));
        assertThat(seen(kim).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void whoHasNotAnsweredIsRemindedByTheOwnSide() {
        send();
        var silent = address();
        var quick = address();
        var others = address();
        ask(room.lena(), room.union(), silent);
        var answered = ask(room.lena(), club, quick);
        ask(room.anna(), commune, others);
        people.as(kim, () -> answers.handIn(answered, form("x")));
        assertThat(people.as(room.lena(), () -> consultations.remind(platform))).isEqualTo(1);
        assertThat(written(quick)).isEqualTo(1);
        assertThat(written(others)).isEqualTo(1);
        var both = letters(silent, 2).stream()
                .map(ConsultationServiceTest::tokenIn)
                .toList();
        assertThat(both).doesNotHaveDuplicates();
        var before = both.getFirst();
        assertThat(links.open(before).organisation())
                .as("the link of before works on")
                .isEqualTo("LO-distriktet");
    }

    @Test
    void aWeekBeforeTheLastDayEachIsRemindedOnce() {
        send();
        var address = address();
        ask(room.lena(), club, address);
        invitedLongAgo();
        var today = Time.today(clock);
        reminders.remind(today);
        assertThat(written(address)).isEqualTo(1);
        lastDay(today.plusDays(5));
        reminders.remind(today);
        reminders.remind(today);
        assertThat(written(address)).isEqualTo(2);
        phase(Phase.REVISION);
        phase(Phase.DECISION);
        lastDay(today.plusDays(7));
        reminders.remind(today.plusDays(2));
        assertThat(written(address)).isEqualTo(2);
    }

    // What the writing group makes of it

    @Test
    void writersOfEitherSideReplyToEachPoint() {
        send();
        var invitation = ask(room.lena(), club);
        people.as(kim, () -> answers.handIn(invitation, form("Klubbord")));
        var point = people.as(room.lena(), () -> compilation.of(platform)).stream()
                .filter(chapter -> section.equals(chapter.sectionId()))
                .map(chapter -> chapter.said().getFirst())
                .findFirst()
                .orElseThrow();
        assertMissing(() -> reply(petra, point.pointId()));
        assertRefused("consultation.reply.early", () -> reply(room.lena(), point.pointId()));
        people.as(room.lena(), () -> consultations.handOver(platform));
        assertRefused("access.refused", () -> reply(kim, point.pointId()));
        assertMissing(() -> reply(people.person(), point.pointId()));
        reply(petra, point.pointId());
        var replied = people.as(kim, () -> compilation.of(platform)).stream()
                .flatMap(chapter -> chapter.said().stream())
                .filter(said -> said.pointId().equals(point.pointId()))
                .findFirst()
                .orElseThrow();
        assertThat(replied)
                .extracting(Said::reply, Said::repliedBy, Said::opinion)
                .containsExactly("Vi tar in det.", "Företrädare för Partidistriktet", ConsultationOpinion.CHANGE);
        for (var format : List.of(ExportFormat.PDF, ExportFormat.DOCX)) {
            assertThat(people.as(petra, () -> compilation.write(platform, format, SWEDISH))
                            .bytes())
                    .hasSizeGreaterThan(1000);
        }
        assertRefused(
                "consultation.compilation.formats",
                () -> people.as(petra, () -> compilation.write(platform, ExportFormat.ODT, SWEDISH)));
    }

    private void reply(UUID account, UUID point) {
        people.as(account, () -> answers.reply(point, " Vi tar in det. "));
    }

    @Test
    void theCompilationOnPaperHoldsWhatTheReaderMayRead() throws Exception {
        send();
        var invitation = ask(room.lena(), club);
        people.as(kim, () -> answers.handIn(invitation, form("Hemligt\nrad två")));
        assertThat(compiled(room.lena())).contains("Klubben", "Hemligt", "rad två", "Tillstyrker med ändringar");
        assertThat(compiled(room.anna())).doesNotContain("Hemligt", "Klubben");
    }

    private String compiled(UUID account) throws Exception {
        var file = people.as(account, () -> compilation.write(platform, ExportFormat.PDF, SWEDISH));
        try (var pdf = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
