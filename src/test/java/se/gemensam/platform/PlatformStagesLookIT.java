package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.base.Texts;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.shell.Preferences;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** A platform on its way to be adopted and read by everybody, as each side sees it, who decides and who only reads: in both languages. */
class PlatformStagesLookIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String BO = "bo@parti.example";
    private static final String MAJ = "maj@lo.example";
    private static final String KIM = "kim@klubb.example";
    private static final String PETRA = "petra@parti.example";
    private static final String CLUB = "Verkstadsklubben vid Demoverken";
    private static final int AT_A_TIME = 50;
    private static final int MANY = 57;
    private static final int WEIGHED = 40;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentDecisions weighing;

    @Autowired
    private AmendmentOverview proposed;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private PaperService papers;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationAnswerService answers;

    @Autowired
    private PublicationService publications;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Preferences preferences;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private WorkspaceRow room;
    private UUID platform;
    private UUID homes;
    private String path;
    private Look look = new Look(Texts.SWEDISH, Screen.DESK);

    /** In which language, and how wide. */
    record Look(Locale language, Screen screen) {

        @Override
        public String toString() {
            return language + "-" + screen;
        }
    }

    /** What is narrow is hardest to fit in, and each language is read at one width. */
    static List<Look> looks() {
        return List.of(new Look(Texts.SWEDISH, Screen.DESK), new Look(Locale.ENGLISH, Screen.PHONE));
    }

    @BeforeEach
    void aPlatform() {
        as(ANNA, () -> {
            room = workspaces.mine().getFirst();
            platform = platforms.create(room.id(), new PlatformDraft("Handslag för Demolänet i nästa tid"));
            path = "/w/" + room.slug() + "/platforms/" + platform;
            homes = add("Bostäder", "Vi ska bygga fler hus. Hyran är rimlig i hela länet.");
            add("Skola och vuxenutbildning", "Vi ska laga taket på skolan.");
        });
    }

    private UUID add(String title, String words) {
        return sections.add(platform, new Place(null, Integer.MAX_VALUE), Doc.of(title, Paragraph.of(words)));
    }

    @AfterEach
    void removeIt() {
        List.of(ANNA, LENA, BO, MAJ, KIM, PETRA).forEach(each -> as(each, () -> preferences.choose(Texts.SWEDISH)));
        database.sql("update platform set phase = 'DRAFT' where id = ?")
                .param(platform)
                .update();
        as(ANNA, () -> platforms.remove(platform));
    }

    /** They are proposed once: that takes longer than to look at them. */
    @Test
    void manyAmendments() {
        List.of(BO, MAJ).forEach(this::adopts);
        for (int number = 1; number <= MANY; number++) {
            propose(number);
        }
        looks().forEach(this::lookAtManyAmendments);
    }

    private void lookAtManyAmendments(Look look) {
        this.look = look;
        var maj = reader(MAJ, "/amendments");
        inspect("amendments-many", maj);
        button(maj, word("amendment.list.rest", MANY - AT_A_TIME)).click();
        assertThat(maj.locator(".amendments > li")).hasCount(MANY);
        assertThat(maj.locator("a:focus")).hasCount(1);
        inspect("amendments-all", maj);

        button(maj, word("amendment.register")).click();
        assertThat(maj.getByLabel(word("amendment.ruling.body"))).isVisible();
        inspect("ruling-many", maj);
        maj.getByLabel(word("amendment.ruling.together", WEIGHED)).check();
        var choices = openChoices(maj, word("amendment.ruling.some"));
        if (look.screen() == Screen.DESK) { // on a phone the list lies over words that are not read meanwhile
            inspect("ruling-many-open", maj);
        }
        choices.nth(1).click();
        choices.nth(2).click();
        maj.keyboard().press("Escape");
        assertThat(dialog(maj).locator("vaadin-select")).hasCount(2);
        inspect("ruling-many-chosen", maj);
        dialog(maj).locator("vaadin-button[theme~=primary]").click();
        var trouble = maj.getByText(word("amendment.ruling.day.missing"));
        assertThat(trouble).isInViewport();
        inspect("ruling-many-trouble", maj);

        var bo = reader(BO, "/amendments");
        button(bo, word("amendment.register")).click();
        assertThat(bo.getByLabel(word("amendment.ruling.some"))).isVisible();
        inspect("ruling-many-unweighed", bo);
        var petra = reader(PETRA, "/amendments");
        assertThat(button(petra, word("amendment.register"))).hasCount(0);
        inspect("amendments-many-writer", petra);
    }

    private static String title(int number) {
        return number == 2
                ? "Fler hyresrätter på landsbygden och nära jobben, med en hyra som går att betala på en vanlig lön"
                : "Bygg " + number + " hus till om året";
    }

    private void propose(int number) {
        var by = number % 2 == 0 ? ANNA : LENA;
        var id = new ArrayList<UUID>();
        as(by, () -> {
            id.add(amendments.propose(homes, new AmendmentDraft(title(number), "")));
            documents.change(
                    proposed.get(id.getFirst()).documentId(),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga " + number + " hus. Hyran är rimlig i hela länet.")),
                    member(by),
                    "test");
            amendments.submit(id.getFirst());
        });
        if (number <= WEIGHED) {
            as(LENA, () -> weighing.propose(id.getFirst(), AmendmentOutcome.GRANTED, "", null));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void decisionsAndTheirMinutes(Look look) {
        this.look = look;
        List.of(ANNA, LENA).forEach(this::adopts);
        List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION).forEach(this::goTo);
        var lena = reader(LENA, "/adoption");
        inspect("adoption-convener", lena);
        inDialog(lena, "paper.send");
        button(lena, word("adoption.more")).first().click();
        assertThat(button(lena, word("question.park"))).isVisible();
        inspect("adoption-more", lena);
        lena.keyboard().press("Escape");
        for (var what : List.of("adoption.arrange", "late.begin.CORRECTION", "question.park")) {
            inDialog(lena, what, word("adoption.more"));
        }

        var decided = decide(MAJ, LENA, Map.of(homes, "Vår kongress har sagt något annat om hyrorna."));
        var other = decide(BO, ANNA, Map.of());
        as(BO, () -> minutes.attach(other, new MinutesFile("Protokoll § 14.pdf", "%PDF-1.7".getBytes(UTF_8))));
        var maj = reader(MAJ, "/adoption");
        inspect("adoption-registrar", maj);
        inDialog(maj, "decision.register");
        button(maj, word("minutes.attach")).click();
        assertThat(button(maj, word("minutes.pick"))).isVisible();
        inspect("minutes", maj);
        attach(maj, "Protokoll § 72 från representantskapets möte.docx", "PK");
        assertThat(maj.getByText(word("minutes.noPdf"))).isInViewport();
        inspect("minutes-trouble", maj);
        attach(maj, "Protokoll § 72 från representantskapets möte.pdf", "%PDF-1.7");
        assertThat(maj.getByText(word("minutes.done"))).isVisible();
        inspect("minutes-done", maj);
        button(maj, word("minutes.change")).click();
        assertThat(button(maj, word("minutes.pick"))).isVisible();
        inspect("minutes-change", maj);

        for (var reading : List.of(ANNA, KIM)) {
            var page = reader(reading, "/adoption");
            assertThat(page.getByText("Protokoll § 72 från representantskapets möte.pdf"))
                    .isVisible();
            assertThat(button(page, word("minutes.change"))).hasCount(0);
            assertThat(button(page, word("minutes.attach"))).hasCount(0);
            inspect("adoption-" + reading.substring(0, 3), page);
        }
    }

    private UUID decide(String registrar, String convener, Map<UUID, String> exceptions) {
        var organisation = organisation(registrar);
        var id = new ArrayList<UUID>();
        as(convener, () -> id.add(papers.send(platform, AdoptionFixtures.paper(organisation))));
        as(
                registrar,
                () -> id.add(decisions.register(
                        platform,
                        AdoptionFixtures.decision(
                                organisation,
                                id.getFirst(),
                                "72",
                                exceptions.isEmpty() ? DecisionOutcome.ADOPTS : DecisionOutcome.ADOPTS_EXCEPT,
                                exceptions))));
        return id.getLast();
    }

    private static void attach(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void earlierWordings(Look look) {
        this.look = look;
        var wordings = "/sections/" + homes + "/versions";
        inspect("wordings-none", reader(KIM, wordings));
        as(ANNA, () -> versions.keep(platform, "Inför styrelsens möte"));
        rewrite("Vi ska bygga många fler hus. Hyran är låg i hela länet.");
        as(LENA, () -> versions.keep(platform, "Efter styrelsen"));
        rewrite("Vi ska bygga tusen hus. Hyran är låg i hela länet.");
        var lena = reader(LENA, wordings + "?from=1");
        lena.getByText(word("version.section.list")).click();
        inspect("wordings", lena);
        button(lena, word("version.restore.of", "Bostäder")).click();
        assertThat(lena.getByText(word("version.restored", 1))).isVisible();
        inspect("wordings-restored", lena);
        rewrite("Vi ska bygga tusen hus.");
        var kim = reader(KIM, wordings + "?from=1&to=2");
        assertThat(button(kim, word("version.restore.of", "Bostäder"))).hasCount(0);
        inspect("wordings-reader", kim);
    }

    private void rewrite(String words) {
        documents.change(
                as(
                        ANNA,
                        () -> outlines.of(platform).section(homes).orElseThrow().documentId()),
                Doc.of("Bostäder", Paragraph.of(words)),
                member(ANNA),
                "test");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void outForConsultation(Look look) {
        this.look = look;
        inspect("consultation-none", reader(KIM, "/consultation"));
        goTo(Phase.CONSULTATION);
        var lena = reader(LENA, "/consultation");
        inspect("consultation-ready", lena);
        inDialog(lena, "consultation.prepare");
        as(
                LENA,
                () -> consultations.send(new ConsultationDraft(
                        platform, AdoptionFixtures.today().plusDays(70), List.of("Vad saknas i handslaget?"))));
        lena = reader(LENA, "/consultation");
        inspect("consultation-nobody", lena);
        inDialog(lena, "consultation.invite");
        as(
                LENA,
                () -> consultations.invite(
                        platform,
                        as(LENA, () -> consultations.askable(platform)).stream()
                                .limit(3)
                                .map(each -> new ConsultationInvitee(each.id(), null, List.of()))
                                .toList()));
        as(
                LENA,
                () -> consultations.invite(
                        platform, List.of(new ConsultationInvitee(organisation(KIM), null, List.of()))));
        lena = reader(LENA, "/consultation");
        inspect("consultation-asked", lena);
        var more = word("consultation.more.of", CLUB);
        button(lena, more).click();
        assertThat(button(lena, word("consultation.extend"))).isVisible();
        inspect("consultation-more", lena);
        lena.keyboard().press("Escape");
        inDialog(lena, "consultation.extend", more);
        inDialog(lena, "consultation.write", more);
        inspect("consultation-theirs", reader(ANNA, "/consultation"));

        var kim = reader(KIM, "/consultation");
        inspect("consultation-mine", kim);
        kim.getByText(word("consultation.mine")).click();
        assertThat(kim.locator("h1")).hasText(CLUB);
        inspect("consultation-answer", kim);
        as(KIM, () -> answers.handInOwn(platform, form()));
        kim = reader(KIM, "/consultation");
        inspect("consultation-given", kim);
        kim.getByText(CLUB).first().click();
        assertThat(kim.locator("h1")).hasText(CLUB);
        inspect("consultation-read", kim);
        as(LENA, () -> consultations.handOver(platform));
        var anna = reader(ANNA, "/consultation/compilation");
        inspect("consultation-compilation", anna);
    }

    private ConsultationForm form() {
        return new ConsultationForm(
                ConsultationStance.SUPPORTS_WITH_CHANGES,
                null,
                new ConsultationDecision(ConsultationWay.BODY, "Styrelsen", AdoptionFixtures.today(), "§ 64"),
                "Vi är nöjda i stort.",
                Map.of(homes, new ConsultationComment(ConsultationOpinion.CHANGE, "Bygg fler och mindre.")),
                List.of("Kollektivtrafiken på natten."));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void madePublic(Look look) {
        this.look = look;
        inspect("publication-early", reader(ANNA, "/publication"));
        beans.createBean(PublicationFixtures.class).adopt(platform, work -> as(ANNA, work), work -> as(LENA, work));
        inspect("publication-nobody", reader(KIM, "/publication"));
        var anna = reader(ANNA, "/publication");
        inspect("publication-form", anna);
        button(anna, word("joint.propose")).click();
        assertThat(anna.getByText(word("publication.contact.missing"))).isVisible();
        inspect("publication-form-trouble", anna);
        anna.getByLabel(word("publication.address")).fill("handslag-" + look);
        anna.getByLabel(word("publication.contact")).fill("Anna Berg, anna@parti.example");
        button(anna, word("joint.propose")).click();
        assertThat(anna.getByText(word("publication.proposed"))).isVisible();
        inspect("publication-asked", anna);
        inspect("publication-asked-reader", reader(KIM, "/publication"));
        var lena = reader(LENA, "/publication");
        inspect("publication-to-answer", lena);
        as(
                LENA,
                () -> proposals.open(platform).stream()
                        .filter(row -> row.kind() == JointKind.PUBLICATION)
                        .forEach(row -> joint.agree(row.id())));
        lena = reader(LENA, "/publication");
        inspect("publication-public", lena);
        inDialog(lena, "publication.takeAway");
        button(lena, word("publication.propose.again")).click();
        assertThat(button(lena, word("joint.propose"))).isVisible();
        inspect("publication-again", lena);
        inspect("publication-public-reader", reader(KIM, "/publication"));
        as(ANNA, () -> publications.takeAway(platform));
    }

    private void inDialog(Page page, String key, String menu) {
        button(page, menu).first().click();
        inDialog(page, key);
    }

    /** Opens what a button asks for, looks at it and lets it be. */
    private void inDialog(Page page, String key) {
        button(page, word(key)).first().click();
        assertThat(button(page, word("dialog.cancel"))).isVisible();
        inspect("dialog-" + key, page);
        button(page, word("dialog.cancel")).click();
        assertThat(dialog(page)).hasCount(0);
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog, vaadin-confirm-dialog");
    }

    /** What still comes or goes is pale for a moment, and would be hard to read. */
    private void inspect(String name, Page page) {
        page.waitForFunction("document.getAnimations().every((each) => each.playState !== 'running')");
        inspect(page, "stages-" + name + "-" + look);
    }

    private Page reader(String email, String where) {
        as(email, () -> preferences.choose(look.language()));
        var page = signIn(look.screen(), email);
        open(page, path + where);
        assertThat(page.locator("html")).hasAttribute("lang", look.language().getLanguage());
        return page;
    }

    private String word(String key, Object... arguments) {
        return texts.get(look.language(), key, arguments);
    }

    private void goTo(Phase phase) {
        as(ANNA, () -> joint.proposePhase(platform, phase, ""));
        as(
                LENA,
                () -> proposals.open(platform).stream()
                        .filter(row -> row.kind() == JointKind.PHASE)
                        .forEach(row -> joint.agree(row.id())));
    }

    private void adopts(String email) {
        var convener = List.of(BO, ANNA).contains(email) ? ANNA : LENA;
        as(convener, () -> terms.relate(platform, organisation(email), Relation.ADOPTS, false));
    }

    private UUID member(String email) {
        return members.find(room.id(), account(email)).orElseThrow().id();
    }

    private UUID organisation(String email) {
        return members.find(room.id(), account(email)).orElseThrow().organisationId();
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private void as(String email, Runnable work) {
        acting.account(account(email), work);
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(account(email), work);
    }
}
