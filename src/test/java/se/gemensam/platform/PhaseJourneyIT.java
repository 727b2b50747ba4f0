package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

/** One side proposes that the meetings decide, the other says yes in the middle of a sentence, and the text stands still. */
class PhaseJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private PlatformService platforms;

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
    void aPlatformInRevision() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            platform = platforms.create(demo.id(), new PlatformDraft("Till mötena"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            sections.add(
                    platform,
                    new Place(null, Integer.MAX_VALUE),
                    Doc.of("Bostäder", Paragraph.of("Vi ska bygga fler hus.")));
            demo.organisations().stream()
                    .filter(each -> each.name().equals("TCO-rådet Demo"))
                    .forEach(each -> platforms.openTo(platform, each.id()));
            return platform;
        });
        goTo(Phase.CONSULTATION);
        goTo(Phase.REVISION);
    }

    private void goTo(Phase phase) {
        var asked = as(ANNA, () -> {
            joint.proposePhase(platform, phase, "");
            return proposals.open(platform).getFirst().id();
        });
        as(LENA, () -> {
            joint.agree(asked);
            return asked;
        });
    }

    @AfterEach
    void removeIt() {
        if (as(ANNA, () -> platforms.get(platform).phase()).isFrozen()) {
            goTo(Phase.REVISION);
        }
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void bothSidesTakeTheTextToTheMeetings() {
        var anna = signIn(ANNA);
        open(anna, path);
        anna.getByText("Fas: Bearbetning").click();
        PhaseOnScreen.propose(anna, "Beslut", "Styrelserna väntar på texten");

        var ulf = signIn("ulf@lo.example");
        open(ulf, path);
        ulf.getByText("Vi ska bygga fler hus.").click();
        assertThat(ulf.locator(".live-writing")).isFocused();

        var tove = signIn("tove@tco.example");
        open(tove, path + "/timetable");
        assertThat(tove.locator(".phase-is-now")).containsText("Bearbetning");
        assertThat(tove.getByText("Styrelserna väntar på texten")).hasCount(0);

        var lena = signIn(LENA);
        open(lena, path.substring(0, path.indexOf("/platforms")));
        lena.getByText("Partiet föreslår fasen Beslut.").click();
        assertThat(lena.getByText("”Styrelserna väntar på texten”")).isVisible();
        PhaseOnScreen.agree(lena, "Beslut");

        assertThat(ulf.locator(".live-notice")).containsText("Plattformen är i fasen Beslut.");
        assertThat(ulf.locator(".live-writing")).hasCount(0);
        assertThat(ulf.locator(".read-only")).containsText("Texten är låst");
        assertThat(anna.locator(".phase-is-now")).containsText("Beslut");
        assertThat(tove.locator(".phase-is-now")).containsText("Beslut");

        for (var screen : Screen.all()) {
            var page = signIn(screen, ANNA);
            look(page, path + "/timetable", "timetable-none-" + screen);
            look(page, demo() + "/timetable", "timetable-" + screen);
            look(page, path, "frozen-" + screen);
        }
    }

    private void look(Page page, String where, String name) {
        open(page, where);
        assertThat(page.locator("h1")).isVisible();
        inspect(page, name);
    }

    private String demo() {
        return path.replace(
                platform.toString(),
                as(
                        ANNA,
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .orElseThrow()
                                .id()
                                .toString()));
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
