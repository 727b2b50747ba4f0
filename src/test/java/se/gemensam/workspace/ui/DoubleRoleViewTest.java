package se.gemensam.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.ViewTest;

class DoubleRoleViewTest extends ViewTest {

    private static final String ROOM = "w/demodistriktet-lo-distriktet-demo";

    @ParameterizedTest
    @CsvSource({
        "anna@parti.example, Demodistriktet",
        "kim@klubb.example, Verkstadsklubben vid Demoverken",
        "tove@tco.example, TCO-rådet Demo"
    })
    void forWhomOneSpeaksStandsOnEveryScreenOfTheRoom(String person, String organisation) {
        signIn(person);
        for (var screen : new String[] {ROOM, ROOM + "/platforms", ROOM + "/organisations"}) {
            go(screen);
            assertThat(_get(Header.class, spec -> spec.withClasses("frame-top"))
                            .getElement()
                            .getTextRecursively())
                    .contains("Du talar för:", organisation);
        }
    }

    @Test
    void outsideOfARoomOneSpeaksForNobody() {
        signIn("anna@parti.example");
        go("account");
        assertThat(_get(Header.class, spec -> spec.withClasses("frame-top"))
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("Demodistriktet");
    }

    @Test
    void theOwnConvenerReadsWhatElseSomebodyIs() {
        signIn("lena@lo.example");
        go(ROOM + "/people");
        assertThat(shown()).contains("Har också uppdrag: Ersättare i kommunfullmäktige, Fullmäktigegruppen Demostad");
        signIn("anna@parti.example");
        go(ROOM + "/people");
        assertThat(shown()).doesNotContain("Ersättare i kommunfullmäktige");
    }

    @Test
    void theQuestionIsAnsweredWholly() {
        signIn("ulf@lo.example");
        go(ROOM + "/people");
        _click(_get(Button.class, spec -> spec.withText("Uppdrag på den andra sidan")));
        _get(TextField.class, spec -> spec.withLabel("Vilket uppdrag?"));
        _click(_get(Button.class, spec -> spec.withText("Berätta")));
        assertThat(_get(Div.class, spec -> spec.withClasses("message"))
                        .getElement()
                        .getTextRecursively())
                .contains("Svara om det är ett ledande uppdrag");
    }

    @Test
    void thoseWhoCooperateAreNotAsked() {
        signIn("tove@tco.example");
        go(ROOM + "/people");
        _assertNone(Button.class, spec -> spec.withText("Uppdrag på den andra sidan"));
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
