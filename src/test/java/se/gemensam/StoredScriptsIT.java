package se.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountService;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.identity.PasswordResetService;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Period;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformImport;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.platform.importing.ImportedSection;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.NewMember;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/**
 * Three hundred strings that want to be scripts, in every text that people can write, and not one of them runs: on no screen, in
 * no export, in no letter, and none writes a line of its own into the log.
 */
@TestPropertySource(
        properties = "gemensam.test.scripts=stored") // a database of its own: nobody else meets what stands in it
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@EnabledIfSystemProperty(
        named = "gemensam.test.scripts",
        matches = "true",
        disabledReason = "has not run to its end yet: ask for it by -Dgemensam.test.scripts=true")
class StoredScriptsIT extends BrowserIT {

    private static final List<String> STRINGS = strings();
    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final int SHORT = 80;
    private static final int WRITTEN_IN = 4;
    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    /** What wants to run, and only waits for a hand: handlers, and addresses that are scripts, in open shadows too. */
    private static final String WAITING = """
            () => {
              const found = [];
              const look = (root) => {
                for (const part of root.querySelectorAll('*')) {
                  for (const { name, value } of part.attributes) {
                    const handler = name.startsWith('on') && /__xss|alert/.test(value);
                    const address = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data', 'background']
                        .includes(name) && /^[\\s\\x00-\\x20]*(javascript|vbscript|data:text|data:,)/i.test(value);
                    if (handler || address) found.push(part.outerHTML.slice(0, 200));
                  }
                  if (part.localName === 'script' && /__xss|alert\\(1\\)/.test(part.textContent)) found.push(part.outerHTML);
                  if (part.shadowRoot) look(part.shadowRoot);
                }
              };
              look(document);
              return found;
            }
            """;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService accountService;

    @Autowired
    private PasswordResetService resets;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private OfficeService offices;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private MemberService members;

    @Autowired
    private GroupService groups;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformImport importer;

    @Autowired
    private PlatformExport exporter;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private JdbcClient database;

    private final List<UUID> documents = new ArrayList<>();
    private WorkspaceRow room;
    private String talk;

    // Writing

    @BeforeAll
    void everybodyWritesThem() {
        room = as(ANNA, () -> workspaces.mine().getFirst());
        writeOrganisations();
        writePeople();
        as(ANNA, () -> {
            writePlatforms();
            writeSections();
            imported();
            packed(SHORT)
                    .forEach(name -> groups.add(
                            groups.createForOwnSide(room.id(), name), room.me().id()));
            return room;
        });
        writeKeys();
        writeLetters();
        as(ANNA, () -> {
            workspaces.rename(room.id(), packed(160).getFirst(), new Slug(room.slug()));
            return room;
        });
    }

    private void writeOrganisations() {
        var administrator = accounts.withEmail("admin@gemensam.example").orElseThrow();
        acting.account(
                administrator,
                () -> packed(160).forEach(name -> {
                    var kind = name.length() % 2 == 0 ? "TCO_COUNCIL" : "PARTY_DISTRICT";
                    workspaces.join(room.id(), organisations.create(OrganisationDraft.of(kind, name)));
                }));
        as(ANNA, () -> {
            var own = room.myOrganisation().id();
            packed(SHORT).stream().map(String::strip).distinct().forEach(name -> offices.addBody(own, "BOARD", name));
            return own;
        });
    }

    /** Each is called so, says something under that name, changes it, and asks something of both sides. */
    private void writePeople() {
        var platform = as(ANNA, () -> platforms.create(room.id(), new PlatformDraft("Samtal")));
        var section = as(ANNA, () -> sections.add(platform, LAST, "Samtal"));
        documents.add(platform);
        var anna = room.me().id();
        var lena = as(LENA, () -> workspaces.mine().getFirst().me().id());
        var writers = packed(120).stream().map(this::somebodyCalled).toList();
        var thread = new UUID[1];
        IntStream.range(0, STRINGS.size()).forEach(number -> {
            var string = STRINGS.get(number);
            acting.account(writers.get(number % writers.size()), () -> {
                if (number % 50 == 0) {
                    thread[0] = discussion.open(new ThreadDraft(platform, section, new Audience.Room(), string, null));
                    discussion.assign(thread[0], number % 100 == 0 ? anna : lena);
                }
                var comment = discussion.reply(thread[0], string);
                if (number % 2 == 0) {
                    discussion.edit(comment, string + " ändrat @Anna Berg");
                }
            });
        });
        talk = "/w/" + room.slug() + "/platforms/" + platform + "/sections/" + section + "?talk";
    }

    private UUID somebodyCalled(String name) {
        var account = account(UUID.randomUUID() + "@parti.example");
        var wanted = new NewMember(
                account, room.myOrganisation().id(), Role.COMMENTER, Period.from(LocalDate.of(2024, 1, 1)));
        as(ANNA, () -> members.admit(room.id(), wanted));
        acting.account(account, () -> {
            accountService.rename(name);
            members.consentToBeNamed(room.id());
        });
        return account;
    }

    private UUID account(String email) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into account (id, version, email, name, password_hash, administrator, created_at)
                        select ?, 0, ?, 'Någon', password_hash, false, created_at from account where email = ?""").params(id, email, ANNA).update();
        return id;
    }

    private void writePlatforms() {
        packed(PlatformDraft.LONGEST).forEach(name -> platforms.create(room.id(), new PlatformDraft(name, name)));
    }

    private void writeSections() {
        var platform = platforms.create(room.id(), new PlatformDraft("Alla avsnitt"));
        documents.add(platform);
        STRINGS.forEach(string -> {
            var section = sections.add(platform, LAST, words(string));
            sections.describe(section, details -> details.withAddressee(string));
        });
    }

    private static Doc words(String string) {
        if (string.chars().anyMatch(sign -> sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
            assertThat(catches(() -> Text.of(string))).as(string).isTrue();
        }
        var text = string.replaceAll("\\p{Cc}", " ");
        return Doc.of(
                text.strip(),
                linked(text),
                Subheading.of(1, text),
                new BulletList(List.of(ListItem.of(text))),
                new OrderedList(3, List.of(ListItem.of(text))),
                new Blockquote(List.of(Paragraph.of(text))),
                new Table(List.of(
                        new TableRow(List.of(TableCell.header(text))),
                        new TableRow(List.of(new TableCell(CellKind.DATA, List.of(Paragraph.of(text))))))));
    }

    /** Leads where the string says if that is allowed, and else to an address that ends with it. */
    private static Paragraph linked(String text) {
        var found = new ArrayList<RichText.Inline>();
        found.add(Text.of(text));
        for (var address : List.of(text, "https://x.invalid/" + text, "mailto:" + text.replaceAll("\\s", ""))) {
            if (Link.isAllowed(address)) {
                assertThat(address).matches("(?i)(https?://|mailto:).*");
                found.add(Text.of(text, new Link(address)));
            } else {
                assertThat(catches(() -> new Link(address))).as(address).isTrue();
            }
        }
        return new Paragraph(found);
    }

    private static boolean catches(Runnable work) {
        try {
            work.run();
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    private void imported() {
        documents.add(keep("rader.md", StoredScriptsIT::markdown));
        documents.add(keep("sida.html", StoredScriptsIT::html));
        STRINGS.forEach(string -> {
            try {
                importer.preview(room.id(), string + ".md", bytes(string), ImportOptions.automatic());
            } catch (RefusedException told) {
                assertThat(told.key()).isNotBlank();
            }
        });
    }

    /** Each in a file of its own, so that none swallows the next; all of them kept as one. */
    private UUID keep(String name, UnaryOperator<String> page) {
        var read = STRINGS.stream()
                .flatMap(string -> sectionsOf(name, page.apply(string)).stream())
                .toList();
        assertThat(read).hasSizeGreaterThanOrEqualTo(STRINGS.size() / 2);
        return importer.keep(room.id(), new ImportedDocument("x " + name, "", read, List.of()));
    }

    private List<ImportedSection> sectionsOf(String name, String content) {
        try {
            return importer.preview(room.id(), name, bytes(content), ImportOptions.automatic())
                    .sections();
        } catch (RefusedException told) {
            return List.of();
        }
    }

    private static String markdown(String string) {
        var line = string.replaceAll("\\R", " ");
        return "## x %s\n\n%s\n\n[%s](%s)\n\n<%s>\n".formatted(line, string, line, line, line);
    }

    private static String html(String string) {
        return "<h2>x %1$s</h2><p>%1$s</p><p><a href=\"%1$s\">X</a></p><ol start=\"%1$s\"><li>X</li></ol>"
                .formatted(string);
    }

    /** Past the service, which makes keys only at a browser and not so many. */
    private void writeKeys() {
        var anna = accounts.withEmail(ANNA).orElseThrow();
        packed(SHORT)
                .forEach(name -> database.sql("""
                        insert into api_token (id, version, account_id, token_hash, name, scope, created_at, expires_at)
                        values (?, 0, ?, ?, ?, 'READ', current_timestamp, timestamp '2999-01-01 00:00:00')""")
                        .params(UUID.randomUUID(), anna, UUID.randomUUID().toString(), name)
                        .update());
    }

    /** A convener of each name asks somebody in. */
    private void writeLetters() {
        as(ANNA, () -> {
            var reader = new NewInvitation(room.myOrganisation().id(), Role.READER, null);
            packed(120).forEach(name -> {
                accountService.rename(name);
                invitations.invite(room.id(), List.of(UUID.randomUUID() + "@parti.example"), reader);
            });
            return room;
        });
    }

    // Looking

    @Test
    void theDetectorWorks() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.setContent(
                "<img src=x onerror='window.__xss=1'><b onmouseover=alert(1)>X</b><a href=' javascript:alert(1)'>X</a>");
        page.waitForFunction("window.__xss === 1");
        page.evaluate("setTimeout(() => alert(1)); setTimeout(() => { throw new Error('own') })");
        page.waitForCondition(() -> seen.found.size() >= 2);
        assertThat(seen.found).anyMatch(found -> found.contains("dialog")).anyMatch(found -> found.contains("own"));
        seen.look("control");
        assertThat(seen.found)
                .anyMatch(found -> found.contains("window.__xss"))
                .anyMatch(found -> found.contains("onmouseover"))
                .anyMatch(found -> found.contains("javascript:"));

        var strict = signIn(LENA);
        var refused = new Seen(strict);
        strict.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://x.invalid/a.png' }))");
        strict.waitForCondition(() -> !refused.found.isEmpty());
        assertThat(refused.found).anyMatch(found -> found.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANNA, LENA})
    void noScreenRunsOne(String email) {
        var page = signIn(email);
        var seen = new Seen(page);
        var home = "/w/" + room.slug();
        seen.open("/");
        seen.open(home);
        seen.open(home + "/platforms");
        for (var document : documents) {
            seen.open(home + "/platforms/" + document);
            page.waitForTimeout(1500);
            seen.look("text of " + document);
            if (email.equals(ANNA)) {
                writeIn(page, seen);
            }
        }
        seen.open(talk);
        page.locator(".comment").first().waitFor();
        seen.look("talk");
        seen.open(home + "/people");
        button(page, "Bjud in").click();
        page.getByLabel("De talar för").click();
        seen.look("organisations to choose from");
        page.keyboard().press("Escape");
        page.getByText("Ge ett uppdrag samtidigt").click();
        seen.look("offices");
        page.getByLabel("Organ", new Page.GetByLabelOptions().setExact(true)).click();
        seen.look("bodies to choose from");
        seen.open("/account");
        seen.open("/demo/mail");
        page.locator("details")
                .all()
                .forEach(letter -> letter.locator("summary").click());
        seen.look("letters");
        assertThat(seen.found).isEmpty();
    }

    /** The editor is another reader of the same words. */
    private static void writeIn(Page page, Seen seen) {
        var texts = page.locator("live-section").all();
        for (int i = 0; i < Math.min(texts.size(), WRITTEN_IN); i++) {
            Locator text = texts.get(i * Math.max(1, texts.size() / WRITTEN_IN));
            text.scrollIntoViewIfNeeded();
            text.click();
            page.waitForTimeout(200);
        }
        seen.look("editors");
    }

    @Test
    void noPreviewOfAFileRunsOne() {
        var page = signIn(ANNA);
        var seen = new Seen(page);
        var path = "/w/" + room.slug() + "/platforms/import";
        for (var file : Map.of("a.md", all(StoredScriptsIT::markdown), "b.html", all(StoredScriptsIT::html))
                .entrySet()) {
            seen.open(path);
            upload(page, file.getKey(), file.getValue());
            page.getByText("Skapa plattformen").first().waitFor();
            seen.look(file.getKey());
        }
        for (int from = 0; from < STRINGS.size(); from += 25) {
            var name = String.join(" ", STRINGS.subList(from, Math.min(STRINGS.size(), from + 25)));
            upload(page, name + ".md", "# X\n\nY");
            page.waitForTimeout(300);
            seen.look(name);
        }
        assertThat(seen.found).isEmpty();
    }

    private static String all(UnaryOperator<String> page) {
        return STRINGS.stream().map(page).collect(Collectors.joining("\n\n"));
    }

    private static void upload(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", bytes(content)));
    }

    @Test
    void noAddressRunsOne() {
        var page = signIn(LENA);
        var seen = new Seen(page);
        for (int from = 0; from < STRINGS.size(); from += 20) {
            var strings = String.join(" ", STRINGS.subList(from, Math.min(STRINGS.size(), from + 20)));
            var encoded = URLEncoder.encode(strings, StandardCharsets.UTF_8).replace("+", "%20");
            seen.go("/w/" + encoded);
            seen.go("/w/" + room.slug() + "/platforms/x?" + encoded);
        }
        for (var path : List.of(
                "/login?", "/invitation/", "/join/", "/new-password/", "/p/", "/api/platforms/", "/forgot-password?")) {
            var strings = String.join(" ", STRINGS.subList(0, 20));
            seen.go(path + URLEncoder.encode(strings, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        assertThat(seen.found).isEmpty();
    }

    @Test
    void noInvitationRunsOne() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.navigate("about:blank");
        var letters =
                database.sql("select html from letter").query(String.class).list();
        assertThat(letters).hasSizeGreaterThanOrEqualTo(packed(120).size());
        letters.forEach(letter -> {
            page.setContent(letter);
            seen.look(letter);
        });
        var link = Pattern.compile("/invitation/[\\w-]+").matcher(letters.getLast());
        assertThat(link.find()).isTrue();
        seen.open(link.group());
        assertThat(seen.found).isEmpty();
    }

    @Test
    void noExportRunsOne() {
        var page = visit(Screen.DESK, "/login");
        var seen = new Seen(page);
        page.navigate("about:blank");
        var markdown =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var rendered = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        for (var document : documents) {
            page.setContent(export(document, ExportFormat.HTML));
            seen.look("HTML of " + document);
            page.setContent(rendered.render(markdown.parse(export(document, ExportFormat.MARKDOWN))));
            seen.look("Markdown of " + document);
            assertThat(export(document, ExportFormat.JSON)).startsWith("{");
        }
        assertThat(seen.found).isEmpty();
    }

    /** As a browser gets them: to be kept, not shown, and nothing else than they say. */
    @Test
    void exportsAreNotOpenedOnOurSite() {
        var page = signIn(LENA);
        for (var format : ExportFormat.values()) {
            var answer = page.request()
                    .get("/api/platforms/%s/export?format=%s".formatted(documents.getFirst(), format.token()));
            assertThat(answer.headers())
                    .hasEntrySatisfying(
                            "content-disposition", value -> assertThat(value).startsWith("attachment"))
                    .containsEntry("x-content-type-options", "nosniff");
        }
    }

    private String export(UUID document, ExportFormat format) {
        return as(
                LENA,
                () -> new String(
                        exporter.write(document, format, Locale.ENGLISH).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void noneWritesALineIntoTheLog(CapturedOutput output) {
        var page = visit(Screen.DESK, "/login");
        var forged =
                STRINGS.stream().filter(string -> string.contains("FORGED")).toList();
        assertThat(forged).hasSizeGreaterThan(3);
        for (var string : forged) {
            page.request()
                    .post(
                            "/login",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("username", string)
                                            .set("password", string)));
            page.request().get("/" + URLEncoder.encode(string, StandardCharsets.UTF_8));
            page.request().get("/api/platforms/" + URLEncoder.encode(string, StandardCharsets.UTF_8));
            try {
                resets.ask(string + "@x.invalid", string);
            } catch (RefusedException told) {
                assertThat(told.key()).isNotBlank();
            }
        }
        assertThat(output.getAll().lines())
                .noneMatch(line -> line.matches("^(\\d{4}-\\d\\d-\\d\\d\\S*)? *(ERROR )?FORGED.*"));
        assertThat(output.getAll()).doesNotContain("\u001b[2K");
        assertThat(output.getAll()).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f]");
    }

    /** What a page does that it should not, from now on. */
    private static final class Seen {

        private final Page page;
        private final List<String> found = new ArrayList<>();

        Seen(Page page) {
            this.page = page;
            page.setDefaultTimeout(10_000);
            page.onDialog(dialog -> {
                found.add("dialog on " + page.url());
                dialog.dismiss();
            });
            page.onPageError(error -> found.add(error + " on " + page.url()));
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    found.add(message.text() + " on " + page.url());
                }
            });
        }

        /** A screen of the application, with its heading. */
        void open(String path) {
            page.navigate(path);
            page.locator("h1").first().waitFor();
            look(path);
        }

        /** Whatever answers. */
        void go(String path) {
            page.navigate(path);
            page.waitForTimeout(200); // what the server answers is shown by the client
            look(path);
        }

        void look(String where) {
            for (var frame : page.frames()) {
                if (frame.evaluate("window.__xss") != null) {
                    found.add("window.__xss: " + where);
                }
            }
            ((List<?>) page.evaluate(WAITING)).forEach(part -> found.add(part + " in " + where));
        }
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    /** All of them, as many together as fit into a name. */
    private static List<String> packed(int length) {
        var names = new ArrayList<String>();
        var name = "";
        for (var string : STRINGS) {
            var longer = name.isEmpty() ? string : name + " " + string;
            if (longer.length() > length) {
                names.add(name);
                longer = string.length() > length ? string.substring(0, length) : string;
            }
            name = longer;
        }
        names.add(name);
        return names.stream().filter(each -> !each.isBlank()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> strings() {
        try {
            return new ClassPathResource("xss.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::translateEscapes)
                    .distinct()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
