package se.gemensam.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;

class FrameTest extends ViewTest {

    @Test
    void roomHasItsAreasAndMarksTheOneThatIsOpen() {
        signIn("anna@parti.example");
        go("");
        assertThat(link("Hem").getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void outsideOfARoomThereAreMyRooms() {
        signIn("anna@parti.example");
        go("account");
        assertThat(link("Demodistriktet – LO-distriktet Demo").getHref()).startsWith("w/");
    }

    @Test
    void whatIsNotForMeLooksAsIfItDidNotExist() {
        signIn("admin@gemensam.example");
        go("w/demodistriktet-lo-distriktet-demo");
        var hidden = _get(Main.class).getElement().getTextRecursively();
        go("w/finns-inte-alls");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .isEqualTo(hidden)
                .contains("Sidan finns inte");
    }

    @Test
    void visitorSeesNoRoomAndNoMenuAroundAnError() {
        go("setup/used-link");
        assertThat(_get(H1.class).getText()).isEqualTo("Sidan finns inte");
        _assertNone(Menu.class);
        assertThat(link("Logga in").getHref()).isEqualTo("login");
    }

    private static Anchor link(String words) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link says " + words));
    }
}
