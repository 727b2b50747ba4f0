package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.gemensam.platform.AmendmentsOnScreen.propose;
import static se.gemensam.platform.AmendmentsOnScreen.register;
import static se.gemensam.platform.AmendmentsOnScreen.suggest;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.WorkspaceService;

/** Somebody of the party proposes other words; the unions see them once they are handed in; two boards grant them; they stand in the text. */
class AmendmentJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final Map<String, String> GRANTED = Map.of("Ä1 Tusen hus", "Bifall");

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private String path;

    @BeforeEach
    void aPlatform() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Till skrivgruppen"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            sections.add(
                    platform,
                    new Place(null, Integer.MAX_VALUE),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus. Hyran är rimlig.")));
            return platform;
        });
    }

    @AfterEach
    void removeIt() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    @Test
    void fromADraftToTheText() {
        var bo = signIn("bo@parti.example");
        var maj = signIn("maj@lo.example");
        var petra = signIn(Screen.PHONE, "petra@parti.example");
        var tove = signIn("tove@tco.example");

        open(petra, path + "/amendments");
        propose(petra, "Tusen hus", "Det går att följa upp.");
        Pen.select(petra, petra.locator(".ProseMirror p"), "fler");
        petra.keyboard().type("tusen");
        assertThat(petra.locator(".compared ins")).hasText("tusen");
        assertThat(petra.locator(".compared del")).hasText("fler");
        inspect(petra, "amendment-draft-360");

        open(maj, path + "/amendments");
        assertThat(maj.getByText("Tusen hus")).hasCount(0);
        button(petra, "Lämna in").click();
        assertThat(maj.getByText("Tusen hus")).isVisible();
        inspect(maj, "amendments-1440");
        maj.getByText("Tusen hus").click();
        assertThat(maj.locator(".compared ins")).hasText("tusen");
        assertThat(button(maj, "För in i avsnittet")).hasCount(0);
        var address = maj.url().replaceFirst("^https?://[^/]+", "");
        tove.navigate(address);
        assertThat(tove.getByText("Tusen hus")).hasCount(0);

        register(maj, "LO-styrelsen", "17", GRANTED);
        open(bo, address);
        register(bo, "Distriktsstyrelsen", "23", GRANTED);
        assertThat(maj.getByText("Distriktsstyrelsen")).isVisible();
        inspect(bo, "amendment-decided-1440");
        petra.reload();
        button(petra, "För in i avsnittet").click();
        assertThat(maj.getByText("Ändringen är införd i avsnittet.")).isVisible();
        open(maj, path);
        assertThat(maj.getByText("Vi ska bygga tusen hus. Hyran är rimlig.")).isVisible();
        button(petra, "Ångra införandet").click();
        assertThat(maj.getByText("Vi ska bygga fler hus. Hyran är rimlig.")).isVisible();
    }

    @Test
    void otherWordsForSelectedOnes() {
        var kim = signIn("kim@klubb.example");
        var petra = signIn("petra@parti.example");
        open(petra, path);
        open(kim, path);
        suggest(kim, "Hyran", "rimlig", "låg");
        inspect(kim, "amendment-suggestion-1440");
        button(kim, "Lämna in").click();
        assertThat(kim.getByText("Öppna ändringsförslag (1)")).isVisible();
        petra.locator("section-outline").getByText("Bostäder").click();
        petra.getByText("Ä1 Andra ord för").click();
        assertThat(petra.locator(".compared ins")).hasText("låg");
    }
}
