package se.gemensam.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;

class HomeViewTest extends ViewTest {

    @Test
    void whoIsInOneRoomComesStraightThere() {
        signIn("tove@tco.example");
        go("");
        assertThat(_get(H1.class).getText()).isEqualTo("Demodistriktet – LO-distriktet Demo");
        _get(Span.class, spec -> spec.withText("Inget väntar på dig just nu"));
    }

    @Test
    void whatSomebodyAsksOfMeStandsBeforeWhatIAnswerFor() {
        signIn("lena@lo.example");
        go("");
        var lines = _find(Anchor.class).stream()
                .map(anchor -> anchor.getElement().getTextRecursively())
                .toList();
        assertThat(lines)
                .filteredOn(line ->
                        line.contains("väntar på att du tar hand om det här") || line.contains("Du ansvarar för"))
                .first()
                .asString()
                .contains("Ulf Ek", "Industrifacket vill se sitt eget svar separat");
    }

    @Test
    void whatTheOtherSideKeepsToItselfIsNotOnMyFirstScreen() {
        signIn("petra@parti.example");
        go("");
        assertThat(_get(H1.class).getUI().orElseThrow().getElement().getTextRecursively())
                .doesNotContain("Industrifacket vill se sitt eget svar");
    }

    @Test
    void administratorIsInNoRoomAndIsToldWhatOneIs() {
        signIn("admin@gemensam.example");
        go("");
        _get(Paragraph.class, spec -> spec.withText("Du är inte med i något rum än"));
    }

    @Test
    void organisationsStandUnderTheirSide() {
        signIn("anna@parti.example");
        go("");
        assertThat(_get(
                                H3.class,
                                spec -> spec.withPredicate(
                                        h -> h.getElement().getTextRecursively().contains("Facket")))
                        .getParent()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("LO-distriktet Demo")
                .doesNotContain("Demodistriktet");
    }
}
