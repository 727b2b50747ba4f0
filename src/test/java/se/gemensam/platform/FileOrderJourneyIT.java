package se.gemensam.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.gemensam.Keyboard.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ApplicationEventMulticaster;
import se.gemensam.BrowserIT;
import se.gemensam.base.Texts;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.exporting.Headway.Stage;
import se.gemensam.shell.Preferences;
import se.gemensam.workspace.WorkspaceService;

/** Somebody asks for a file that takes its time, waits or goes on with something else, and gets it either way. */
class FileOrderJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String TITLE = "En fil på väg";
    private static final String LEAVE = "Stäng – filen väntar på dig";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private FileOrderService files;

    @Autowired
    private FileWorkers workers;

    @Autowired
    private ApplicationEventMulticaster events;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Preferences preferences;

    private UUID anna;
    private UUID room;
    private UUID platform;
    private String path;
    private String list;

    static List<Screen> screens() {
        return Screen.all();
    }

    @BeforeEach
    void aPlatform() {
        anna = accounts.withEmail(ANNA).orElseThrow();
        as(() -> {
            var demo = workspaces.mine().getFirst();
            room = demo.id();
            platform = platforms.create(room, new PlatformDraft(TITLE));
            path = "/w/" + demo.slug() + "/platforms/" + platform;
            list = "/w/" + demo.slug() + "/platforms/files";
            add("Bostäder", "Vi ska bygga fler hus.");
            add("Skola", "Vi ska laga taket på skolan.");
            versions.keep(platform, "Först");
            return platform;
        });
    }

    private void add(String title, String words) {
        sections.add(platform, new Place(null, Integer.MAX_VALUE), Doc.of(title, Paragraph.of(words)));
    }

    @AfterEach
    void removeIt() {
        as(() -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(Supplier<T> work) {
        return acting.account(anna, work);
    }

    private HeldFile held() {
        return new HeldFile(events, anna, Stage.WRITING);
    }

    private void ask(Page page, String format) {
        button(page, "Ladda ner").click();
        button(page, format).click();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Filen görs i ordning"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void aFileThatIsLeftIsFoundAgain() throws IOException {
        var page = signIn(ANNA);
        open(page, path);
        try (var held = held()) {
            ask(page, "Word-dokument (DOCX)");
            assertThat(dialog(page)).containsText("”" + TITLE + "” – Word-dokument (DOCX)");
            assertThat(dialog(page)).containsText("Steg 2 av 3: avsnitten skrivs ut");
            assertThat(dialog(page)).containsText("0 av 2 avsnitt");
            button(page, LEAVE).click();
            assertThat(dialog(page)).hasCount(0);

            button(page, "Ladda ner").click();
            link(page, "Dina filer").click();
            assertThat(page.locator("h1")).hasText("Dina filer");
            assertThat(page.locator(".files .row")).containsText("0 av 2 avsnitt");
            held.await();
        }
        assertThat(link(page, "Hämta En-fil-på-väg.docx")).isVisible();

        page.locator(".bell").click();
        page.getByText("En fil av ”" + TITLE + "” är klar att hämta").first().click();
        assertThat(page.locator("h1")).hasText("Dina filer");
        var file = page.waitForDownload(
                () -> link(page, "Hämta En-fil-på-väg.docx").click());
        assertThat(file.suggestedFilename()).isEqualTo("En-fil-på-väg.docx");
        assertThat(Files.size(file.path())).isPositive();

        button(page, "Ta bort ”" + TITLE + "” – Word-dokument (DOCX)").click();
        assertThat(page.getByText("Inga filer än")).isVisible();
    }

    @Test
    void whoeverWaitsGetsItWithoutDoingAnything() throws IOException {
        var page = signIn(ANNA);
        open(page, path);
        var busy = new BusyWorkers(workers);
        try (busy) {
            ask(page, "Text (Markdown)");
            assertThat(dialog(page)).containsText("Står i kö: andra filer görs i ordning först");
            var file = page.waitForDownload(busy::close);
            assertThat(Files.readString(file.path())).contains("Vi ska bygga fler hus.");
        }
        assertThat(dialog(page)).hasCount(0);
        assertThat(page.locator("h1")).hasText(TITLE);
    }

    @Test
    void whoeverGoesOnToAnotherScreenIsFollowedByIt() throws IOException {
        var page = signIn(ANNA);
        open(page, path + "/versions?from=1");
        try (var held = held()) {
            button(page, "Ladda ner texten med ändringarna").click();
            button(page, "Word med spårade ändringar (DOCX)").click();
            held.await();
            page.getByRole(AriaRole.NAVIGATION).getByText("Plattformar").first().click();
            assertThat(page.locator("h1")).hasText("Plattformar");
            var file = page.waitForDownload(held::close);
            assertThat(file.suggestedFilename()).endsWith(".docx");
        }
    }

    @Test
    void whatIsTakenBackIsNowhere() {
        var page = signIn(ANNA);
        open(page, path);
        try (var _ = held()) {
            ask(page, "Word-dokument (DOCX)");
            button(page, "Avbryt").click();
            assertThat(dialog(page)).hasCount(0);
        }
        open(page, list);
        assertThat(page.getByText("Inga filer än")).isVisible();
    }

    @Test
    void whatFailsSaysSoAndIsTriedAgain() {
        var page = signIn(ANNA);
        open(page, path);
        try (var _ = new FailingFile(events, anna)) {
            ask(page, "Word-dokument (DOCX)");
            assertThat(page.getByText("kunde inte göras i ordning")).isVisible();
        }
        open(page, list);
        assertThat(page.locator(".files .row")).containsText("Kunde inte göras");
        button(page, "Försök igen med ”" + TITLE + "” – Word-dokument (DOCX)").click();
        assertThat(link(page, "Hämta En-fil-på-väg.docx")).isVisible();
    }

    @Test
    void withoutTheMouse() {
        var page = signIn(ANNA);
        open(page, path);
        try (var _ = held()) {
            press(page, button(page, "Ladda ner"), "Enter");
            press(page, button(page, "Dokument att skriva ut (PDF)"), "Enter");
            press(page, page.getByLabel("Radnummer"), "Space");
            press(page, button(page, "Hämta dokumentet"), "Enter");
            assertThat(button(page, LEAVE)).isFocused();
            page.keyboard().press("Escape");
            assertThat(dialog(page)).hasCount(0);
            press(page, button(page, "Ladda ner"), "Enter");
            press(page, link(page, "Dina filer"), "Enter");
            assertThat(page.locator(".files .row")).containsText("med radnummer");
        }
        var file = page.waitForDownload(() -> press(page, link(page, "Hämta En-fil-på-väg.pdf"), "Enter"));
        assertThat(file.suggestedFilename()).isEqualTo("En-fil-på-väg.pdf");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyoneCanUseIt(Screen screen) {
        var page = signIn(screen, ANNA);
        open(page, list);
        inspect(page, "files-none-" + screen);
        open(page, path);
        try (var _ = new FailingFile(events, anna)) {
            as(() -> files.order(platform, ExportFormat.ODT, ExportOptions.PLAIN, Texts.SWEDISH));
            open(page, list);
            assertThat(page.locator(".files .row")).containsText("Kunde inte göras");
        }
        as(() -> files.order(platform, ExportFormat.HTML, ExportOptions.PLAIN, Texts.SWEDISH));
        assertThat(link(page, "Hämta En-fil-på-väg.html")).isVisible();
        open(page, path);
        try (var held = held()) {
            ask(page, "Dokument att skriva ut (PDF)");
            inspect(page, "files-paper-" + screen);
            button(page, "Hämta dokumentet").click();
            held.await();
            assertThat(dialog(page)).containsText("0 av 2 avsnitt");
            inspect(page, "files-wait-" + screen);
            button(page, LEAVE).click();
            open(page, list);
            assertThat(page.locator(".files .row")).hasCount(3);
            inspect(page, "files-" + screen);
        }
    }

    @Test
    void everyoneCanUseItInEnglish() {
        acting.account(anna, () -> preferences.choose(Locale.ENGLISH));
        try {
            var page = signIn(Screen.PHONE, ANNA);
            open(page, list);
            inspect(page, "files-none-english");
            open(page, path);
            try (var _ = new FailingFile(events, anna)) {
                askInEnglish(page, "Word document (DOCX)");
                assertThat(page.getByText("could not be made")).isVisible();
                inspect(page, "files-failed-english");
            }
            open(page, path);
            var busy = new BusyWorkers(workers);
            try (busy) {
                askInEnglish(page, "Text (Markdown)");
                assertThat(page.getByText("In line: other files are made first"))
                        .isVisible();
                inspect(page, "files-line-english");
                page.waitForDownload(busy::close);
                inspect(page, "files-fetched-english");
            }
            try (var held = held()) {
                as(() -> files.order(platform, ExportFormat.ODT, ExportOptions.PLAIN, Locale.ENGLISH));
                held.await();
                open(page, list);
                assertThat(page.locator(".files .row")).hasCount(3);
                inspect(page, "files-english");
            }
        } finally {
            acting.account(anna, () -> preferences.choose(Texts.SWEDISH));
        }
    }

    private static void askInEnglish(Page page, String format) {
        button(page, "Download").click();
        button(page, format).click();
    }
}
