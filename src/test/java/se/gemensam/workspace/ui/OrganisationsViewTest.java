package se.gemensam.workspace.ui;

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
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;

class OrganisationsViewTest extends ViewTest {

    private static final String ROOM = "w/demodistriktet-lo-distriktet-demo";

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private void open(String organisation) {
        go(ROOM + "/organisations");
        var link = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().contains("/organisations/"))
                .filter(anchor -> anchor.getElement().getTextRecursively().startsWith(organisation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no organisation " + organisation));
        go(link.getHref());
    }

    @Test
    void vacanciesAreSeenInTheList() {
        signIn("tove@tco.example");
        go(ROOM + "/organisations");
        assertThat(shown())
                .contains("LO-facken i Österdemo", "Vakant: Inget LO-fack valt", "Vakant: Studieledare")
                .doesNotContain("Överlämning");
    }

    @Test
    void theOtherSideReadsThatAnOfficeIsHeldAndNotByWhomUnlessTheyConsented() {
        signIn("anna@parti.example");
        open("Verkstadsklubben vid Demoverken");
        assertThat(shown()).contains("Klubbsekreterare", "Kim Sand", "tillsatt").doesNotContain("Roger Ås");
        _assertNone(Button.class, spec -> spec.withText("Ändra uppgifter"));
        signIn("lena@lo.example");
        open("Verkstadsklubben vid Demoverken");
        assertThat(shown()).contains("Kim Sand", "Roger Ås");
        _get(Button.class, spec -> spec.withText("Ändra uppgifter"));
    }

    @Test
    void aConvenerRenamesAnOrganisationOfTheOwnSide() {
        signIn("anna@parti.example");
        open("Arbetarekommunen Norrdemo");
        rename("AK Norrdemo");
        assertThat(_get(H1.class).getText()).isEqualTo("AK Norrdemo");
        rename("Arbetarekommunen Norrdemo");
        assertThat(_get(H1.class).getText()).isEqualTo("Arbetarekommunen Norrdemo");
    }

    private void rename(String name) {
        _click(_get(Button.class, spec -> spec.withText("Ändra uppgifter")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Namn")), name);
        _click(_get(Button.class, spec -> spec.withText("Spara")));
    }

    @Test
    void handoverShowsTheOwnSidesOffices() {
        signIn("lena@lo.example");
        go(ROOM + "/organisations/handover?before=2030-01-01");
        assertThat(shown()).contains("Klubbsekreterare", "Huvudskyddsombud").doesNotContain("Gun Hedlund");
        signIn("anna@parti.example");
        go(ROOM + "/organisations/handover?before=2030-01-01");
        assertThat(shown()).contains("Gun Hedlund", "Distriktsordförande").doesNotContain("Roger Ås");
    }

    @Test
    void handoverIsForConveners() {
        signIn("petra@parti.example");
        go(ROOM + "/organisations/handover");
        assertThat(shown()).contains("Du har inte rätt att göra det här");
    }

    @Test
    void anOrganisationOutsideOfTheRoomHasNoPageThere() {
        signIn("anna@parti.example");
        go(ROOM + "/organisations/00000000-0000-0000-0000-000000000001");
        assertThat(shown()).contains("Sidan finns inte");
    }
}
