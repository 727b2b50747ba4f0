package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static se.gemensam.platform.AdoptionOnScreen.change;
import static se.gemensam.platform.AdoptionOnScreen.except;
import static se.gemensam.platform.AdoptionOnScreen.register;
import static se.gemensam.platform.AdoptionOnScreen.send;
import static se.gemensam.platform.AdoptionOnScreen.sendOnly;
import static se.gemensam.platform.Pen.rewrite;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/**
 * The unions' board adopts a text with an exception, the party's congress changes a sentence on the floor, the board decides about the
 * difference, a comma is corrected, and both sides say that it is adopted.
 */
class AdoptionJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    private UUID room;
    private UUID platform;
    private String path;

    @BeforeEach
    void aTextThatStandsStill() {
        as(ANNA, () -> {
            var demo = workspaces.mine().getFirst();
            room = demo.id();
            platform = platforms.create(room, new PlatformDraft("Handslag till styrelserna"));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            add("Bostäder", "Hyrorna ska sänkas, i hela länet.");
            add("Skola", "Skolan ska ha små klasser.");
            add("Vård", "Vården ska vara nära.");
            return terms(ANNA);
        });
        as(LENA, () -> terms(LENA));
        List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION).forEach(this::goTo);
    }

    private void add(String title, String words) {
        sections.add(platform, new Place(null, Integer.MAX_VALUE), Doc.of(title, Paragraph.of(words)));
    }

    private UUID terms(String email) {
        var own = members.find(room, accounts.withEmail(email).orElseThrow())
                .orElseThrow()
                .organisationId();
        terms.relate(platform, own, Relation.ADOPTS, false);
        return own;
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
        database.sql("update platform set phase = 'DRAFT' where id = ?")
                .param(platform)
                .update();
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    @Test
    void fromThePapersToTheAdoptedText() {
        var lena = signIn(LENA);
        var maj = signIn("maj@lo.example");
        var bo = signIn(Screen.PHONE, "bo@parti.example");
        var anna = signIn(ANNA);
        var petra = signIn("petra@parti.example");

        open(lena, path + "/adoption");
        inspect(lena, "adoption-1440");
        send(lena, "LO-styrelsen");
        open(anna, path + "/adoption");
        send(anna, "Distriktskongressen");

        open(maj, path + "/adoption");
        register(maj, "71", "Antar med undantag", () -> {
            except(maj, "3 Vård", "Vår kongress har sagt något annat.");
            inspect(maj, "adoption-decision-1440");
        });
        assertThat(anna.getByText("Vår kongress har sagt något annat.")).isVisible();
        open(petra, path + "/adoption");
        assertThat(button(petra, "Registrera beslut")).hasCount(0);
        assertThat(button(petra, "Skicka till beslut")).hasCount(0);

        open(bo, path + "/adoption");
        change(bo, "För in mötets ändringar", "1 Bostäder");
        rewrite(bo, "Hyrorna", "länet", "landet");
        inspect(bo, "adoption-floor-360");
        open(bo, path + "/adoption");
        register(bo, "14", "Antar");
        assertThat(maj.getByText("Äldre lydelse: 1 Bostäder")).isVisible();
        inspect(maj, "adoption-older-1440");
        inspect(bo, "adoption-360");

        lena.reload();
        sendOnly(lena, "LO-styrelsen", "1 Bostäder");
        maj.reload();
        register(maj, "72", "Antar");
        assertThat(maj.getByText("Äldre lydelse: 1 Bostäder")).hasCount(0);
        attachMinutes(maj);
        assertThat(anna.getByText("Protokoll § 72.pdf")).isVisible();

        anna.reload();
        change(anna, "Redaktionell ändring", "1 Bostäder");
        rewrite(anna, "Hyrorna", "ska", "bör");
        button(anna, "Skicka till den andra sidan").click();
        assertThat(anna.getByText("”ska” kan ändra vad som är beslutat.").first())
                .isVisible();
        rewrite(anna, "Hyrorna", "bör", "ska");
        rewrite(anna, "Hyrorna", "sänkas,", "sänkas");
        assertThat(anna.locator(".page .read-only")).hasCount(0);
        button(anna, "Skicka till den andra sidan").click();
        button(lena, "Bekräfta rättelsen").click();
        assertThat(lena.getByText("Införd")).hasCount(2);
        goTo(Phase.ADOPTED);
        assertThat(maj.getByText(Pattern.compile("Den antagna plattformen har kontrollkod")))
                .isVisible();
        inspect(maj, "adoption-adopted-1440");
        open(petra, path);
        assertThat(petra.getByText("Hyrorna ska sänkas i hela landet.")).isVisible();
    }

    private static void attachMinutes(Page page) {
        button(page, "Bifoga protokollsutdrag").first().click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Protokoll § 72.docx", "application/pdf", "PK".getBytes(UTF_8)));
        assertThat(page.getByText("Filen är ingen PDF.")).isVisible();
        inspect(page, "adoption-minutes-1440");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Protokoll § 72.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
        assertThat(page.getByText("Protokollsutdraget är bifogat.")).isVisible();
    }
}
