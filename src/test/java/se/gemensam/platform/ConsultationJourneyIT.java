package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.WorkspaceService;

/** A convener sends a text out; one answers by a link on a phone, one on paper; the other side reads it when it is handed over. */
class ConsultationJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String CLUB = "Verkstadsklubben vid Demoverken";
    private static final String LOCAL = "LO-facken Sjöhult";

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

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private UUID platform;
    private String path;
    private LocalDate today;

    @BeforeEach
    void aPlatformInItsConsultation() {
        today = Time.today(clock);
        var room = as(ANNA, () -> workspaces.mine().getFirst());
        as(ANNA, () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Remiss på prov"));
            path = "/w/" + room.slug() + "/platforms/" + platform + "/consultation";
            sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Vi ska bygga.")));
            joint.proposePhase(platform, Phase.CONSULTATION, "");
            return platform;
        });
        as(LENA, () -> {
            proposals.waiting(room.id()).stream()
                    .filter(asked -> asked.platformId().equals(platform))
                    .forEach(asked -> joint.agree(asked.id()));
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

    @Test
    void fromTheLetterToTheCompilation() {
        var lena = signIn(LENA);
        var address = "prov-" + platform + "@klubb.example";
        sendOut(lena, address);

        var phone = visit(Screen.PHONE, ConsultationOnScreen.link(database, address));
        answer(phone);
        register(lena);

        var anna = signIn(ANNA);
        open(anna, path);
        assertThat(anna.getByText("2 är inbjudna, 2 har svarat, 0 svar är överlämnade."))
                .isVisible();
        assertThat(anna.getByText(CLUB)).hasCount(0);
        assertThat(anna.getByText(LOCAL)).hasCount(0);
        open(anna, path + "/compilation");
        assertThat(anna.getByText("Inga svar att läsa än")).isVisible();
        inspect(anna, "consultation-compilation-none");
        open(anna, path);

        ConsultationOnScreen.handOver(lena);
        assertThat(anna.getByText(CLUB)).isVisible();
        assertThat(anna.getByText("2 är inbjudna, 2 har svarat, 2 svar är överlämnade."))
                .isVisible();
        inspect(anna, "consultation-other-side");
        open(anna, path + "/compilation");
        assertThat(anna.getByText("Bygg fler och mindre.")).isVisible();
        anna.getByLabel("Skriv skrivgruppens svar: " + CLUB).last().click();
        field(anna, "Skrivgruppens svar").fill("Vi skriver in det.");
        inspect(anna, "consultation-reply");
        button(anna, "Skriv skrivgruppens svar").last().click();
        assertThat(anna.getByText("Vi skriver in det.")).isVisible();
        inspect(anna, "consultation-compilation");

        var tove = signIn("tove@tco.example");
        tove.navigate(path);
        assertThat(tove.locator("h1")).isVisible();
        assertThat(tove.getByText(CLUB)).hasCount(0);
    }

    private void sendOut(Page lena, String address) {
        open(lena, path);
        inspect(lena, "consultation-none");
        ConsultationOnScreen.prepare(lena);
        ConsultationOnScreen.setLastDay(lena, today.plusDays(10));
        assertThat(lena.locator(".timetable-warning")).isVisible();
        inspect(lena, "consultation-send");
        ConsultationOnScreen.setLastDay(lena, today.plusDays(70));
        ConsultationOnScreen.sendOut(lena);
        ConsultationOnScreen.inviteByLetter(lena, CLUB, address);
        inspect(lena, "consultation-invite");
        ConsultationOnScreen.inviteOtherwise(lena, LOCAL);
        ConsultationOnScreen.send(lena);
        inspect(lena, "consultation-waiting");
    }

    private void answer(Page phone) {
        assertThat(phone.locator("h1")).hasText("Remiss på prov");
        assertThat(phone.getByText("Vi ska bygga.")).isVisible();
        inspect(phone, "consultation-page");
        ConsultationOnScreen.fillIn(phone, "Bostäder", "Bygg fler och mindre.");
        button(phone, "Lämna vårt svar").click();
        assertThat(phone.getByText("Säg vem som har beslutat svaret")).isVisible();
        assertThat(ConsultationOnScreen.words(phone, "Bostäder")).hasValue("Bygg fler och mindre.");
        inspect(phone, "consultation-page-trouble");
        button(phone, "Spara utkast").click();
        assertThat(phone.getByText("Utkastet är sparat.")).isVisible();
        ConsultationOnScreen.handIn(phone);
        inspect(phone, "consultation-page-answered");
        Assertions.assertThat(phone.context().cookies()).isEmpty();
    }

    private void register(Page lena) {
        open(lena, path);
        ConsultationOnScreen.copy(lena, LOCAL);
        inspect(lena, "consultation-register");
        ConsultationOnScreen.register(lena);
        inspect(lena, "consultation-answered");
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, exact());
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }
}
