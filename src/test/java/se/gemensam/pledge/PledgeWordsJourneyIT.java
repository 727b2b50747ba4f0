package se.gemensam.pledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.BrowserIT;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.WorkspaceService;

/** From words of a platform to a pledge, which both sides explain and talk about, and back to the words; in real browsers. */
class PledgeWordsJourneyIT extends BrowserIT {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";
    private static final String KIM = "kim@klubb.example";
    private static final String WORDS = "erbjuda alla heltid";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private PledgeWords words;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;
    private String path;

    @BeforeEach
    void writeAPlatform() {
        path = asAnna(() -> {
            var room = workspaces.mine().getFirst();
            platform = platforms.create(room.id(), new PlatformDraft("Löften på prov"));
            var section = sections.add(
                    platform, new Place(null, 0), Doc.of("Arbete", Paragraph.of("Vi ska " + WORDS + " senast 2029.")));
            return "/w/" + room.slug() + "/platforms/" + platform + "/sections/" + section;
        });
    }

    @AfterEach
    void removeWhatWasMade() {
        asAnna(() -> {
            words.in(platform).forEach(mark -> pledges.remove(mark.pledgeId()));
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T asAnna(Supplier<T> work) {
        return acting.account(accounts.withEmail(ANNA).orElseThrow(), work);
    }

    private Page at(String email, String address) {
        var page = signIn(email);
        open(page, address);
        return page;
    }

    @Test
    void fromWordsToAPledgeAndBack() {
        var anna = at(ANNA, path);
        var kim = at(KIM, path);
        assertThat(anna.locator(".live-text p").first()).containsText(WORDS);
        anna.evaluate("""
                (words) => {
                  const text = document.querySelector('.live-text p').firstChild;
                  const start = text.data.indexOf(words);
                  getSelection().setBaseAndExtent(text, start, text, start + words.length);
                }""", WORDS);
        anna.locator(".words-offer").getByText("Gör till löfte").click();
        assertThat(anna.getByLabel("Löftet i en mening")).hasValue(WORDS);
        button(anna, "Skapa löftet").click();
        assertThat(anna).hasURL(Pattern.compile(".*/pledges/[0-9a-f-]{36}$"));
        assertThat(anna.locator(".pledge-quote")).hasText(WORDS);

        // Kim reads: the flag comes by itself; its link and the words themselves lead to the pledge.
        var flag = kim.locator(".section-flags a");
        assertThat(flag).hasAccessibleName(Pattern.compile("Löfte L\\d+: " + WORDS));
        flag.focus();
        kim.keyboard().press("Enter");
        assertThat(kim).hasURL(Pattern.compile(".*/pledges/[0-9a-f-]{36}$"));
        kim.goBack();
        assertThat(flag).isVisible();
        kim.locator(".live-text p").first().click(new Locator.ClickOptions().setPosition(120, 10));
        assertThat(kim).hasURL(Pattern.compile(".*/pledges/[0-9a-f-]{36}$"));

        // Both sides on the page of the pledge.
        var lena = at(LENA, kim.url().substring(kim.url().indexOf("/w/")));
        lena.locator(".pledge-explanation .live-text p").first().click();
        assertThat(lena.locator(".pledge-explanation .ProseMirror")).isFocused();
        lena.keyboard().type("Därför lovar vi.");
        assertThat(anna.locator(".pledge-explanation")).containsText("Därför lovar vi.");
        kim.getByLabel("Skriv en kommentar").fill("Räcker det?");
        kim.locator(".conversation-begin")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Skicka"))
                .click();
        assertThat(lena.locator(".thread")).containsText("Räcker det?");
        inspect(lena, "pledge-talk");
    }
}
