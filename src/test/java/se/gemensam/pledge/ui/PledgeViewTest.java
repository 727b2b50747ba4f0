package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgeService;
import se.gemensam.workspace.WorkspaceService;

class PledgeViewTest extends ViewTest {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID pledge;

    @AfterEach
    void leaveTheDemoAsItWas() {
        if (pledge != null) {
            as(ANNA, () -> {
                pledges.remove(pledge);
                return pledge;
            });
        }
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    private void open(String email, String number) {
        signIn(email);
        go(PledgeNavigation.list("demodistriktet-lo-distriktet-demo"));
        var link = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().contains("/pledges/"))
                .filter(anchor -> anchor.getText().contains(number))
                .findFirst()
                .orElseThrow();
        go(link.getHref());
    }

    private void begin(String promise) {
        pledge = as(
                ANNA,
                () -> pledges.create(
                        workspaces.mine().getFirst().id(), new PledgeDraft(promise, new MandatePeriod(2026), null)));
    }

    private void show(String email) {
        signIn(email);
        go(PledgeNavigation.pledge("demodistriktet-lo-distriktet-demo", pledge));
    }

    private static <C extends AbstractField<C, String>> void type(C field, String words) {
        _setValue(field, words);
        _fireValueChange(field, true);
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void anAdoptedPledgeSaysWhoAdoptedItAndIsReadNotWritten() {
        open(ANNA, "Alla som anställs i våra kommuner erbjuds heltid.");
        assertThat(_get(H1.class).getText()).isEqualTo("Alla som anställs i våra kommuner erbjuds heltid.");
        assertThat(shown())
                .contains("§ 89", "§ 72", "ska erbjudas en tjänst på heltid")
                .contains("KF-grupperna lägger målet i budget 2028.");
        _assertNone(TextField.class, spec -> spec.withLabel("Löftet i en mening"));
    }

    @Test
    void aDraftSaysInPlainWordsWhatItLacks() {
        begin("Ett löfte som inget säger");
        show(LENA);
        assertThat(shown()).contains("hur det mäts", "senast när", "vem i partiet som ansvarar");
        _assertNone(Button.class, spec -> spec.withText("Registrera beslut"));
    }

    @Test
    void aSideWritesItsOwnCommitmentOnThePage() {
        begin("Ett löfte att skriva i");
        show(LENA);
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Åtagande"))).hasSize(1);
        type(_get(TextArea.class, spec -> spec.withLabel("Åtagande")), "Facket följer upp.");
        assertThat(as(ANNA, () -> overview.get(pledge)).field(PledgeField.UNION_TASK))
                .isEqualTo("Facket följer upp.");
    }

    @Test
    void whereTwoHaveWrittenBothWordingsStayUntilOneIsChosen() {
        begin("Ett löfte för två");
        show(LENA);
        var field = _get(TextField.class, spec -> spec.withLabel("Beslutas av"));
        ComponentUtil.fireEvent(field, new FocusNotifier.FocusEvent<>(field, true));
        as(ANNA, () -> pledges.write(pledge, PledgeField.ADDRESSEE, "", "Kommunfullmäktige"));
        type(_get(TextField.class, spec -> spec.withLabel("Beslutas av")), "Regionfullmäktige");
        assertThat(shown()).contains("Kommunfullmäktige");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Beslutas av")).getValue())
                .isEqualTo("Regionfullmäktige");
        _click(_get(Button.class, spec -> spec.withText("Behåll mitt")));
        assertThat(as(ANNA, () -> overview.get(pledge)).field(PledgeField.ADDRESSEE))
                .isEqualTo("Regionfullmäktige");
    }

    @Test
    void whoCooperatesSeesNoPledges() {
        signIn("tove@tco.example");
        go(PledgeNavigation.list("demodistriktet-lo-distriktet-demo"));
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().contains("/pledges/"));
    }
}
