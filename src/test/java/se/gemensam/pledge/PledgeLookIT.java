package se.gemensam.pledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.base.Texts;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.shell.Preferences;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The pledges of the demo as each side sees them, who reports, who decides and who only reads: in both languages, wide and narrow. */
class PledgeLookIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String BO = "bo@parti.example";
    private static final String MAJ = "maj@lo.example";
    private static final String KIM = "kim@klubb.example";
    private static final String PETRA = "petra@parti.example";
    private static final String TOVE = "tove@tco.example";
    private static final Screen SMALL_PHONE = Screen.PHONE;
    private static final Screen OTHER_PHONE = new Screen(390, 1);
    private static final MandatePeriod NOW = new MandatePeriod(2026);
    private static final MandatePeriod BEFORE = new MandatePeriod(2022);
    private static final String FULL_TIME = "Alla som anställs i våra kommuner erbjuds heltid.";
    private static final String SPLIT_SHIFTS = "Delade turer försvinner i hela länet.";
    private static final String ON_SITE = "Villkoren hos dem vi köper av kontrolleras på plats.";
    private static final String BUSES = "Det går en buss till varje skift på de största arbetsplatserna.";
    private static final String NIGHTS = "Nattöppen barnomsorg finns i minst åtta kommuner.";

    /** What only those do who speak for their side. */
    private static final List<String> LEADING = List.of(
            "jointPledge.menu",
            "pledgePublic.part.keepBack",
            "checkIn.plan",
            "checkIn.planAnew",
            "checkIn.cancel",
            "checkIn.hold",
            "closing.open",
            "closing.propose",
            "pledgePublic.ask",
            "pledgePublic.takeAway");

    /** What only those do who write. */
    private static final List<String> WRITING = List.of(
            "pledge.new.action",
            "indicator.add",
            "indicator.change",
            "cascade.spread",
            "cascade.link",
            "cascade.separate",
            "step.add",
            "verdict.give",
            "verdict.again",
            "tracker.carry.decide",
            "nationalGoal.breakDown",
            "checkIn.add");

    private static final List<String> REPORTING =
            List.of("report.action", "evidence.add", "measurement.enter", "measurement.series");

    private static final List<String> REGISTERING = List.of("pledge.adoption.register", "cascade.adopt");

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgePublicationService publications;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Preferences preferences;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Texts texts;

    private WorkspaceRow room;
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
        return List.of(new Look(Texts.SWEDISH, Screen.DESK), new Look(Locale.ENGLISH, SMALL_PHONE));
    }

    @BeforeEach
    void theRoom() {
        room = as(ANNA, () -> workspaces.mine().getFirst());
        path = "/w/" + room.slug() + "/pledges";
    }

    @AfterEach
    void readsSwedishAgain() {
        List.of(ANNA, LENA, BO, MAJ, KIM, PETRA, TOVE)
                .forEach(each -> as(each, () -> preferences.choose(Texts.SWEDISH)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asWhoLeads(Look look) {
        this.look = look;
        var anna = reader(ANNA, path);
        inspect("list", anna);
        inDialog(anna, "pledge.new.action");
        open(anna, path + "/overview");
        inspect("overview", anna);
        open(anna, path + "/timeline");
        inspect("timeline", anna);
        open(anna, path + "/timeline?term=2026&from=2028-12");
        anna.locator(".pledge-parts vaadin-details-summary").first().click();
        assertThat(anna.locator(".pledge-parts[opened] li").first()).isVisible();
        inspect("timeline-parts", anna);

        open(anna, pledge(NOW, FULL_TIME));
        assertThat(button(anna, word("recusal.here"))).hasCount(1);
        inspect("adopted", anna);
        button(anna, word("jointPledge.menu")).click();
        inDialog(anna, "jointPledge.propose.CHANGE");
        inDialog(anna, "evidence.add");
        inDialog(anna, "measurement.enter");
        inDialog(anna, "step.add");
        button(anna, word("verdict.give")).click();
        assertThat(anna.getByText(word("verdict.outcome.missing"))).isVisible();
        inspect("verdict-trouble", anna);

        open(anna, pledge(NOW, ON_SITE));
        inspect("draft", anna);
        inDialog(anna, "indicator.change");
        inDialog(anna, "indicator.add");
        inDialog(anna, "cascade.spread");
        open(anna, pledge(BEFORE, NIGHTS));
        inspect("over", anna);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatIsDoneTogether(Look look) {
        this.look = look;
        var anna = reader(ANNA, path + "/check-ins");
        inspect("check-ins", anna);
        inDialog(anna, "checkIn.plan");
        first(anna);
        inspect("check-in", anna);
        inDialog(anna, "checkIn.add");
        open(anna, path + "/closings");
        inspect("closings", anna);
        inDialog(anna, "closing.open");
        first(anna);
        inspect("closing", anna);
        open(anna, path + "/publication");
        inspect("publication", anna);
        open(anna, path + "/carry-over");
        inspect("carry-over", anna);
        inDialog(anna, "tracker.carry.decide");
        open(anna, path + "/goals");
        inspect("goals", anna);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asWhoRegistersDecisions(Look look) {
        this.look = look;
        var bo = reader(BO, pledge(NOW, SPLIT_SHIFTS));
        assertCannot(bo, LEADING, WRITING, REPORTING);
        inspect("draft-registrar", bo);
        inDialog(bo, "pledge.adoption.register");
        open(bo, pledge(NOW, ON_SITE));
        assertThat(button(bo, word("pledge.adoption.register"))).hasCount(0);
        var maj = reader(MAJ, pledge(NOW, FULL_TIME));
        assertCannot(maj, LEADING, WRITING, REPORTING, REGISTERING);
        inspect("adopted-registrar", maj);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asWhoReadsAndTalks(Look look) {
        this.look = look;
        var kim = reader(KIM, path);
        assertCannot(kim, LEADING, WRITING);
        for (var where : List.of("/check-ins", "/closings", "/publication", "/carry-over", "/goals")) {
            open(kim, path + where);
            assertCannot(kim, LEADING, WRITING);
        }
        for (var where : List.of("/check-ins", "/closings")) {
            open(kim, path + where);
            first(kim);
            assertCannot(kim, LEADING, WRITING);
            inspect("reader-one" + where.replace('/', '-'), kim);
        }
        open(kim, pledge(NOW, FULL_TIME));
        assertCannot(kim, LEADING, WRITING, REPORTING, REGISTERING);
        assertThat(button(kim, word("recusal.here"))).hasCount(1);
        inspect("adopted-reader", kim);
        open(kim, pledge(NOW, FULL_TIME) + "/report");
        assertThat(kim.getByText(word("report.notYours"))).isVisible();
        inspect("report-not-yours", kim);
        open(kim, pledge(NOW, ON_SITE));
        assertCannot(kim, LEADING, WRITING, REPORTING, REGISTERING);
        inspect("draft-reader", kim);
        open(kim, pledge(BEFORE, NIGHTS));
        assertCannot(kim, LEADING, WRITING, REPORTING, REGISTERING);
        inspect("over-reader", kim);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asWhoWrites(Look look) {
        this.look = look;
        var petra = reader(PETRA, pledge(NOW, BUSES));
        assertCannot(petra, LEADING, REGISTERING);
        inspect("adopted-writer", petra);
        for (var where : List.of("/check-ins", "/closings", "/publication")) {
            open(petra, path + where);
            assertCannot(petra, LEADING, REGISTERING);
        }
    }

    /** Whoever answers for a pledge tells how it went, on the way out of the meeting. */
    @Test
    void reportingOnAPhone() {
        for (var each : List.of(new Look(Texts.SWEDISH, SMALL_PHONE), new Look(Locale.ENGLISH, OTHER_PHONE))) {
            look = each;
            var kim = reader(KIM, pledge(NOW, BUSES) + "/report");
            inspect("report", kim);
            for (var answer : List.of("DECIDED", "VOTED_DOWN", "OTHER")) {
                kim.locator(".report-answers label")
                        .getByText(word("report.answer." + answer))
                        .click();
                assertThat(kim.getByText(word("report.effect." + answer))).isVisible();
                inspect("report-" + answer, kim);
            }
            button(kim, word("report.save")).click();
            assertThat(kim.getByText(word("report.state.missing"))).isVisible();
            inspect("report-trouble", kim);
        }
    }

    @Test
    void partsOfAPageAreAWayToThem() {
        var maj = reader(MAJ, pledge(NOW, FULL_TIME));
        var contents = maj.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(word("pledge.contents")));
        var definition = maj.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(word("pledge.form.title")).setExact(true));
        assertThat(definition).not().isInViewport();
        contents.getByText(word("pledge.form.title")).click();
        assertThat(definition).isInViewport();
        assertThat(contents).isInViewport();
        assertThat(maj.locator("h1")).hasText(FULL_TIME);

        var part = maj.locator(".cascade-table a").first();
        var kommun = part.innerText();
        part.click();
        assertThat(maj.locator("h1")).containsText(kommun);
        maj.locator(".pledge-head a").last().click();
        assertThat(maj.locator("h1")).hasText(FULL_TIME);
    }

    @Test
    void whoCooperatesMeetsNoPledge() {
        for (var each : looks()) {
            look = each;
            var tove = reader(TOVE, "/w/" + room.slug());
            assertThat(tove.locator("a[href*='/pledges']")).hasCount(0);
            for (var where : List.of(path, path + "/overview", path + "/closings", pledge(NOW, FULL_TIME))) {
                open(tove, where);
                assertThat(tove.locator("h1")).not().hasText(FULL_TIME);
                assertThat(tove.locator("main")).not().containsText("heltid");
            }
            inspect("cooperating", tove);
        }
    }

    @Test
    void asEverybodyReadsIt() {
        as(
                ANNA,
                () -> publications.propose(
                        room.id(),
                        new PledgeEditionDraft(
                                new Slug("loften-att-se"),
                                "Vad vi har lovat varandra",
                                "Demodistriktet och LO-distriktet Demo",
                                "Anna Berg, anna@parti.example")));
        as(LENA, () -> publications.agree(room.id()));
        try {
            for (var each : List.of(
                    new Look(Texts.SWEDISH, Screen.DESK),
                    new Look(Locale.ENGLISH, OTHER_PHONE),
                    new Look(Texts.SWEDISH, SMALL_PHONE))) {
                look = each;
                var page = visit(look.screen(), "/p/loften-att-se/loften?lang=" + look.language());
                assertThat(page.locator("html"))
                        .hasAttribute("lang", look.language().getLanguage());
                assertThat(page.getByText(FULL_TIME).first()).isVisible();
                inspect("public", page);
                open(page, "/p/loften-att-se/loften?period=2022&lang=" + look.language());
                inspect("public-before", page);
            }
            look = new Look(Texts.SWEDISH, Screen.DESK);
            inspect("publication-public", reader(LENA, path + "/publication"));
        } finally {
            as(ANNA, () -> publications.takeAway(room.id()));
        }
    }

    @SafeVarargs
    private final void assertCannot(Page page, List<String>... acts) {
        Stream.of(acts)
                .flatMap(List::stream)
                .forEach(act -> assertThat(begin(page, act)).hasCount(0));
    }

    /** A button is named by what it does, and some by what they do it to. */
    private Locator begin(Page page, String key) {
        var words =
                word(key, "").replace("()", "").strip().replaceAll("[^\\p{L} ]", "."); // as the browser's patterns too
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words + "($|: | \\(\\d)")));
    }

    /** Opens what a button asks for, looks at it and lets it be. */
    private void inDialog(Page page, String key) {
        begin(page, key).first().click();
        assertThat(button(page, word("dialog.cancel"))).isVisible();
        inspect("dialog-" + key, page);
        button(page, word("dialog.cancel")).click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** The first of those that are listed. */
    private static void first(Page page) {
        var title = page.locator("a.row-title").first();
        var name = title.innerText();
        title.click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** What still comes or goes is pale for a moment, and would be hard to read. */
    private void inspect(String name, Page page) {
        page.waitForFunction("document.getAnimations().every((each) => each.playState !== 'running')");
        inspect(page, "pledges-" + name + "-" + look);
    }

    private Page reader(String email, String where) {
        as(email, () -> preferences.choose(look.language()));
        var page = signIn(look.screen(), email);
        open(page, where);
        assertThat(page.locator("html")).hasAttribute("lang", look.language().getLanguage());
        return page;
    }

    private String pledge(MandatePeriod term, String promise) {
        UUID id =
                as(
                        ANNA,
                        () -> tracker
                                .page(room.id(), PledgeFilter.of(term).and(PledgeMark.WHOLE), PledgeSort.NUMBER, 0)
                                .rows()
                                .stream()
                                .filter(row -> row.promise().equals(promise))
                                .findFirst()
                                .orElseThrow()
                                .id());
        return path + "/" + id;
    }

    private String word(String key, Object... arguments) {
        return texts.get(look.language(), key, arguments);
    }

    private void as(String email, Runnable work) {
        acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
