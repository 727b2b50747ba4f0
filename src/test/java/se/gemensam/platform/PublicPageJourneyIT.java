package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.WorkspaceService;

/** One side proposes to lay an adopted text out, the other says yes, anybody reads it, and one of them takes it away. */
class PublicPageJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformBeginnings beginnings;

    @Autowired
    private SectionService sections;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private String path;

    @BeforeEach
    void anAdoptedPlatform() {
        anna(() -> {
            var demo = workspaces.mine().getFirst();
            platform = beginnings.create(
                    demo.id(),
                    new PlatformDraft("Handslag för alla", "Trygga jobb, nära välfärd"),
                    new Beginning.Ready(PlatformTemplate.HANDSLAG));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            sections.add(
                    platform,
                    new Place(null, Integer.MAX_VALUE),
                    Doc.of("Sist av allt", Paragraph.of("Vi ska ses igen.")));
        });
        beans.createBean(PublicationFixtures.class).adopt(platform, this::anna, this::lena);
    }

    private void anna(Runnable work) {
        acting.account(accounts.withEmail(ANNA).orElseThrow(), work);
    }

    private void lena(Runnable work) {
        acting.account(accounts.withEmail(LENA).orElseThrow(), work);
    }

    @AfterEach
    void removeIt() {
        for (var to : new Phase[] {Phase.DECISION, Phase.REVISION}) {
            anna(() -> joint.proposePhase(platform, to, ""));
            lena(() -> proposals.open(platform).stream()
                    .filter(row -> row.kind() == JointKind.PHASE)
                    .forEach(row -> joint.agree(row.id())));
        }
        anna(() -> platforms.remove(platform));
    }

    @Test
    void everybodyReadsWhatBothSidesHaveLaidOutUntilOneTakesItAway() {
        var anna = signIn(ANNA);
        open(anna, path);
        button(anna, "Mer").first().click();
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Publik sida"))
                .click();
        PublicationOnScreen.propose(anna, "Anna Berg, anna@parti.example");

        var nobody = visit(Screen.DESK, "/p/handslag-for-alla");
        assertThat(nobody.locator("h1")).hasText("Sidan finns inte");
        inspect(nobody, "public-missing-1440");

        var ulf = signIn("ulf@lo.example");
        open(ulf, path + "/publication");
        assertThat(ulf.getByText("Partiet föreslår att ”Handslag för alla” publiceras"))
                .isVisible();
        assertThat(button(ulf, "Ja, publicera")).hasCount(0);

        var lena = signIn(Screen.PHONE, LENA);
        open(lena, path + "/publication");
        inspect(lena, "publication-proposed-360");
        PublicationOnScreen.agree(lena);
        inspect(lena, "publication-360");

        for (var screen : Screen.all()) {
            var reader = visit(screen, "/p/handslag-for-alla");
            assertThat(reader.locator("h1")).hasText("Handslag för alla");
            assertThat(reader.locator(".foot")).containsText("Påhittade exempel");
            assertThat(reader.context().cookies()).isEmpty();
            inspect(reader, "public-" + screen);
            reader.getByRole(AriaRole.LINK).getByText("13 Sist av allt").click();
            assertThat(reader.getByText("Vi ska ses igen.")).isInViewport();
            reader.getByText("In English").click();
            assertThat(reader.locator(".foot")).containsText("Invented examples");
            inspect(reader, "public-english-" + screen);
        }

        button(lena, "Ta bort från webben").click();
        lena.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Ta bort från webben"))
                .click();
        assertThat(lena.getByText("Inte publicerad")).isVisible();
        assertThat(anna.getByText("Inte publicerad")).isVisible();
        nobody.reload();
        assertThat(nobody.locator("h1")).hasText("Sidan finns inte");
    }
}
