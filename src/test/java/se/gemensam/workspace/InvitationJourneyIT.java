package se.gemensam.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.Period;

/** From the convener's list by letter into the room, and what each sees of the other on the way. */
class InvitationJourneyIT extends BrowserIT {

    private static final String ROOM = "/w/demodistriktet-lo-distriktet-demo";
    private static final String PASSWORD = "ett gott lösenord";

    private static final String ANOTHER = "/w/ett-annat-rum";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private MemberService members;

    private @Nullable UUID another;

    static List<Screen> screens() {
        return Screen.all();
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        if (another != null) {
            database.sql("delete from invitation where workspace_id = ?")
                    .param(another)
                    .update();
            database.sql("delete from member_office where member_id in (select id from member where workspace_id = ?)")
                    .param(another)
                    .update();
            Invited.forgetDeeds(database, "(select id from member where workspace_id = '" + another + "')");
            database.sql("delete from member where workspace_id = ?")
                    .param(another)
                    .update();
            database.sql("delete from workspace_organisation where workspace_id = ?")
                    .param(another)
                    .update();
            database.sql("delete from workspace_slug where workspace_id = ?")
                    .param(another)
                    .update();
            database.sql("delete from workspace where id = ?").param(another).update();
            database.sql(
                            "delete from office where title = 'Ordförande' and account_id = (select id from account where email = 'kim@klubb.example')")
                    .update();
        }
        Invited.forget(database);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void askedAndIn(Screen screen) {
        var address = Invited.address(screen.toString());
        var anna = signIn(screen, "anna@parti.example");
        open(anna, ROOM + "/people");
        assertThat(anna.getByText("Alla som är inbjudna har svarat.")).isVisible();
        inspect(anna, "people-" + screen);
        button(anna, "Bjud in").click();
        assertThat(addresses(anna)).isFocused();
        inspect(anna, "invite-" + screen);
        addresses(anna).fill("inte en adress");
        button(anna, "Skicka inbjudan").click();
        assertThat(anna.getByText("Det här är ingen e-postadress: inte en adress"))
                .isVisible();
        inspect(anna, "invite-error-" + screen);
        addresses(anna).fill("Nils Ny <" + address + ">");
        button(anna, "Skicka inbjudan").click();
        assertThat(anna.getByText("En inbjudan är på väg.")).isVisible();
        assertThat(anna.getByText(address, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        inspect(anna, "people-asked-" + screen);

        var nils = visit(screen, "/demo/mail");
        nils.getByText("Du har en inbjudan").click();
        nils.getByText(Pattern.compile("/invitation/")).click();
        assertThat(nils.locator("h1")).hasText("Du är inbjuden");
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Välj vad den andra sidan ska se.")).isVisible();
        inspect(nils, "invitation-" + screen);
        nils.getByLabel("Ditt namn").fill("Nils Ny");
        nils.getByLabel("Välj ett lösenord").and(nils.locator("input")).fill(PASSWORD);
        nils.getByLabel("Företrädare för Demodistriktet").click();
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Svara om du har uppdrag på den andra sidan."))
                .isVisible();
        choice(nils, "Ja").click();
        assertThat(nils.getByText("Är det ett ledande uppdrag?")).isVisible();
        inspect(nils, "invitation-elsewhere-" + screen);
        nils.getByLabel("Vilket uppdrag?").fill("Skyddsombud i klubben");
        nils.getByLabel("Nej, till exempel ersättare i fullmäktige").click();
        button(nils, "Gå med").click();
        assertThat(nils.getByText("Du är med.")).isVisible();
        inspect(nils, "invitation-joined-" + screen);
        nils.getByLabel("E-post").fill(address);
        nils.getByLabel("Lösenord").and(nils.locator("input")).fill(PASSWORD);
        button(nils, "Logga in").click();
        nils.waitForURL(url -> !url.contains("/login"));
        open(nils, ROOM + "/people");
        assertThat(nils.getByText("Nils Ny (du)")).isVisible();
        assertThat(button(nils, "Bjud in")).isHidden();
        inspect(nils, "people-member-" + screen);

        open(anna, ROOM + "/people");
        button(anna, "Mer om Företrädare för Demodistriktet")
                .or(button(anna, "Mer om Nils Ny"))
                .first()
                .click();
        button(anna, "Ändra vad personen får göra").click();
        assertThat(anna.getByText("Får registrera beslut")).isVisible();
        inspect(anna, "people-role-" + screen);
        anna.getByLabel("Får registrera beslut").check();
        button(anna, "Spara").click();
        assertThat(anna.getByText("registrerar beslut").first()).isVisible();

        var lena = signIn("lena@lo.example");
        open(lena, ROOM + "/people");
        assertThat(lena.getByText("Företrädare för Demodistriktet")).isVisible();
        assertThat(lena.getByText("Nils Ny")).hasCount(0);
        button(nils, "Visa mitt namn för den andra sidan").click();
        assertThat(nils.getByText("Den andra sidan ser ditt namn.")).isVisible();
        assertThat(lena.getByText("Nils Ny")).isVisible();
        button(nils, "Dölj mitt namn för den andra sidan").click();
        assertThat(lena.getByText("Nils Ny")).hasCount(0);
        assertThat(lena.getByText("Företrädare för Demodistriktet")).isVisible();
    }

    /** Lena has an account; she is asked into another room than her own, and gets an office there. */
    @ParameterizedTest
    @MethodSource("screens")
    void whoHasAnAccountJoinsAnotherRoomWithIt(Screen screen) {
        openAnotherRoom();
        var bo = signIn(screen, "bo@parti.example");
        open(bo, ANOTHER + "/people");
        button(bo, "Bjud in").click();
        addresses(bo).fill("kim@klubb.example");
        bo.getByText("Ge ett uppdrag samtidigt").click();
        bo.getByLabel("Uppdrag", new Page.GetByLabelOptions().setExact(true)).click();
        bo.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Ordförande").setExact(true))
                .click();
        assertThat(bo.getByLabel("Vad uppdraget kallas")).hasValue("Ordförande");
        inspect(bo, "invite-office-" + screen);
        button(bo, "Skicka inbjudan").click();
        assertThat(bo.getByText("En inbjudan är på väg.")).isVisible();

        var kim = visit(screen, "/demo/mail");
        kim.getByText("Du har en inbjudan").click();
        kim.getByText(Pattern.compile("/invitation/")).click();
        assertThat(kim.getByText("Du får uppdraget Ordförande i Demodistriktet"))
                .isVisible();
        inspect(kim, "invitation-known-" + screen);
        kim.getByText("Logga in och gå med").click();
        kim.getByLabel("E-post").fill("kim@klubb.example");
        kim.getByLabel("Lösenord").and(kim.locator("input")).fill("demo");
        button(kim, "Logga in").click();
        assertThat(kim.locator("h1")).hasText("Du är inbjuden");
        button(kim, "Gå med").click();
        assertThat(kim.getByText("Välj vad den andra sidan ska se.")).isVisible();
        inspect(kim, "join-" + screen);
        kim.getByLabel("Mitt namn").click();
        button(kim, "Gå med").click();
        assertThat(kim.locator("h1")).hasText("Ett annat rum");
        open(kim, ANOTHER + "/people");
        assertThat(kim.getByText("Kim Sand (du)")).isVisible();
        assertThat(kim.getByText("Alla i rummet ser ditt namn.")).isVisible();
    }

    private void openAnotherRoom() {
        var bo = accounts.withEmail("bo@parti.example").orElseThrow();
        var own = acting.account(bo, () -> workspaces.mine().getFirst()).myOrganisation();
        acting.account(accounts.withEmail("admin@gemensam.example").orElseThrow(), () -> {
            another = workspaces.create("Ett annat rum", new Slug("ett-annat-rum"));
            workspaces.join(another, own.id());
            members.admitFirstConvener(
                    another, new NewMember(bo, own.id(), Role.CONVENER, Period.from(LocalDate.of(2024, 1, 1))));
        });
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator addresses(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-postadresser"));
    }
}
