package se.gemensam.platform.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;

/** Every document comes in through the screen, and stands there as it was previewed. */
class ImportJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Test
    void everyDocumentComesInThroughTheScreen() throws IOException {
        var page = signIn(ANNA);
        for (var file : ImportHttpTest.documents().toList()) {
            comesIn(page, file);
        }
    }

    private void comesIn(Page page, Path file) throws IOException {
        var expected =
                DocumentImport.read(file.getFileName().toString(), Files.readAllBytes(file), ImportOptions.automatic());
        open(page, "/w/demodistriktet-lo-distriktet-demo/platforms/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa plattformen"))
                .click();
        assertThat(page.locator("h1")).hasText(expected.title());
        assertThat(page.locator("live-section"))
                .hasCount((int) expected.allSections().count());
        var words = page.locator("live-section .live-text").allTextContents().stream()
                .collect(Collectors.joining());
        var id = UUID.fromString(page.url().replaceAll(".*/platforms/([0-9a-f-]{36}).*", "$1"));
        acting.account(accounts.withEmail(ANNA).orElseThrow(), () -> {
            var stored = outlines.text(id).stream()
                    .map(section ->
                            Jsoup.parseBodyFragment(section.reading().html()).text())
                    .collect(Collectors.joining("\n"));
            assertThat(Reading.letters(words)).as(file.toString()).isEqualTo(Reading.letters(stored));
            platforms.remove(id);
            return id;
        });
    }
}
