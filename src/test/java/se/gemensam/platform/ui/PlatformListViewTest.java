package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformRow;
import se.gemensam.platform.PlatformService;

class PlatformListViewTest extends ViewTest {

    private static final String LIST = "w/demodistriktet-lo-distriktet-demo/platforms";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outlines;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @AfterEach
    void leaveTheDemoAsItWas() {
        var path = UI.getCurrent().getActiveViewLocation().getPath();
        if (path.equals(LIST)) {
            return; // nothing was made
        }
        acting.account(accounts.withEmail("anna@parti.example").orElseThrow(), () -> platforms.remove(made(path)));
    }

    private static UUID made(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static UUID made() {
        return made(UI.getCurrent().getActiveViewLocation().getPath());
    }

    private int sections() {
        var made = made();
        return acting.account(
                accounts.withEmail("anna@parti.example").orElseThrow(),
                () -> outlines.of(made).sections().size());
    }

    private static void ask() {
        _click(_get(Button.class, spec -> spec.withText("Ny plattform")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Namn")), "Prov av början");
    }

    private static void create() {
        _click(_get(Button.class, spec -> spec.withText("Skapa plattformen")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> from() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Börja från"));
    }

    @Test
    void aPlatformBeginsAsAHandslagUnlessSomethingElseIsChosen() {
        signIn("petra@parti.example");
        go(LIST);
        ask();
        create();
        assertThat(sections()).isEqualTo(12);
    }

    @Test
    void whatIsAdoptedStandsLastAndSaysSo() {
        signIn("petra@parti.example");
        go(LIST);
        assertThat(_find(PlatformListItem.class).getLast().getElement().getTextRecursively())
                .contains("Handslag för Demolänet 2022–2026", "Antagen")
                .doesNotContain("avstämda");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherPlatformIsTakenAlongAndLinkedTo() {
        signIn("petra@parti.example");
        go(LIST);
        ask();
        _setValue(from(), "EARLIER");
        Select<PlatformRow> which = _get(Select.class, spec -> spec.withLabel("Vilken plattform?"));
        var demo = which.getListDataView()
                .getItems()
                .filter(row -> row.title().equals("Handslag för Demolänet 2026–2030"))
                .findFirst()
                .orElseThrow();
        _setValue(which, demo);
        create();
        assertThat(sections()).isEqualTo(11);
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Texten började från");
        assertThat(_get(Anchor.class, spec -> spec.withText("Handslag för Demolänet 2026–2030"))
                        .getHref())
                .endsWith(demo.id().toString());
    }
}
