package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformService;
import se.gemensam.shell.Message;
import se.gemensam.workspace.WorkspaceService;

class ConsultationViewTest extends ViewTest {

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private void open(String email, BiFunction<String, UUID, String> where) {
        signIn(email);
        go(acting.account(accounts.withEmail(email).orElseThrow(), () -> {
            var room = workspaces.mine().getFirst();
            return where.apply(room.slug(), platforms.list(room.id()).getLast().id());
        }));
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Anchor link(String text) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSideSeesItsOwnAndOfTheOtherNumbers() {
        open("anna@parti.example", PlatformNavigation::consultation);
        assertThat(_get(H1.class).getText()).isEqualTo("Remiss");
        assertThat(shown())
                .contains("Arbetarekommunen Bruksby", "Styrelsen", "§ 64", "Anstånd till")
                .contains("Saco-rådet Demo", "Avstår från att yttra sig")
                .contains("2 av 18 har svarat.", "17 är inbjudna, 4 har svarat, 0 svar är överlämnade.")
                .doesNotContain("Industrifacket", "Byggfacket");
        open("lena@lo.example", PlatformNavigation::consultation);
        assertThat(shown())
                .contains("Industrifacket Demo avd. 7", "Ansluter sig till svaret från Industrifacket Demo avd. 7")
                .contains("Kom med post", "Saco-rådet Demo")
                .doesNotContain("Arbetarekommunen", "S-kvinnor");
        open("tove@tco.example", PlatformNavigation::consultation);
        assertThat(shown()).contains("TCO-rådet Demo").doesNotContain("Saco-rådet", "Arbetarekommunen", "Byggfacket");
    }

    @Test
    void onlyConvenersAskAndHandOver() {
        open("petra@parti.example", PlatformNavigation::consultation);
        _assertNone(Button.class, spec -> spec.withText("Bjud in att svara"));
        _assertNone(Button.class, spec -> spec.withText("Lämna över till skrivgruppen"));
        _assertNone(Button.class, spec -> spec.withText("Påminn"));
    }

    @Test
    void whoHasAnsweredIsNotAskedToAnswer() {
        open("kim@klubb.example", PlatformNavigation::consultation);
        assertThat(shown()).doesNotContain("Lämna vår organisations svar");
        open("rut@ak.example", PlatformNavigation::consultation);
        assertThat(shown()).contains("§ 7").doesNotContain("Lämna vår organisations svar");
        open("petra@parti.example", PlatformNavigation::consultation);
        assertThat(shown()).contains("Lämna vår organisations svar");
    }

    @Test
    void whoAnswersFillsInAndKeepsWhatWasTypedWhenItIsRefused() {
        open("anna@parti.example", PlatformNavigation::consultation);
        go(link("Arbetarekommunen Hamnholm").getHref());
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Synpunkter på helheten (frivilligt)")), "Kom på telefon.");
        _click(_get(Button.class, spec -> spec.withText("Registrera inkommet svar")));
        assertThat(_get(Message.class).getElement().getTextRecursively())
                .contains("Välj hur svaret kom, och vilken dag.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Synpunkter på helheten (frivilligt)"))
                        .getValue())
                .isEqualTo("Kom på telefon.");
    }

    @Test
    void theCompilationHoldsOnesOwnSideUntilTheOtherHandsOver() {
        open("ulf@lo.example", PlatformNavigation::compilation);
        assertThat(shown())
                .contains("Äntligen kontroll på plats.", "Bara er sida", "Bra men ändra", "Saco-rådet Demo")
                .doesNotContain("kontrollgrupp", "Arbetarekommunen");
    }
}
