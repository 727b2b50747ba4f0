package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.workspace.WorkspaceService;

class PublicationViewTest extends ViewTest {

    private static final String ROOM = "w/demodistriktet-lo-distriktet-demo";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID platform;

    @BeforeEach
    void aPlatform() {
        anna(() -> platform = platforms.create(workspaces.mine().getFirst().id(), new PlatformDraft("Att publicera")));
    }

    private void anna(Runnable work) {
        acting.account(accounts.withEmail("anna@parti.example").orElseThrow(), work);
    }

    private void lena(Runnable work) {
        acting.account(accounts.withEmail("lena@lo.example").orElseThrow(), work);
    }

    private void adopt() {
        beans.createBean(PublicationFixtures.class).adopt(platform, this::anna, this::lena);
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        for (var to : new Phase[] {Phase.DECISION, Phase.REVISION}) {
            Consumer<Runnable> lena = this::lena;
            anna(() -> {
                if (platforms.get(platform).phase().isFrozen()) {
                    joint.proposePhase(platform, to, "");
                }
            });
            lena.accept(() -> proposals.open(platform).forEach(row -> joint.agree(row.id())));
        }
        anna(() -> platforms.remove(platform));
    }

    private void open(String person) {
        signIn(person);
        go(ROOM + "/platforms/" + platform + "/publication");
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void beforeItIsAdoptedThePageSaysWhatItIsFor() {
        open("anna@parti.example");
        assertThat(shown()).contains("Plattformen är inte antagen ännu");
        _assertNone(TextField.class);
    }

    @Test
    void oneSideProposesTheOtherPublishesAndEitherTakesItAway() {
        adopt();
        open("anna@parti.example");
        assertThat(shown()).contains("Inte publicerad");
        _click(button("Fråga den andra sidan"));
        var contact = _get(TextField.class, spec -> spec.withLabel("Kontakt"));
        assertThat(contact.getErrorMessage()).isEqualTo("Skriv vem man kan kontakta.");
        _setValue(contact, "Anna Berg");
        _click(button("Fråga den andra sidan"));
        assertThat(shown()).contains("Väntar på svar från facket.", "Anna Berg", "/p/att-publicera");

        open("ulf@lo.example");
        assertThat(shown()).contains("Partiet föreslår att ”Att publicera” publiceras");
        _assertNone(Button.class, spec -> spec.withText("Ja, publicera"));

        open("lena@lo.example");
        _click(button("Ja, publicera"));
        assertThat(shown()).contains("Publicerad ");
        _assertOne(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("p/att-publicera")));

        _click(button("Ta bort från webben"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Ta bort från webben")));
        assertThat(shown()).contains("Inte publicerad");
    }

    @Test
    void whoOnlyReadsSeesThatItIsNotThereYet() {
        adopt();
        open("ulf@lo.example");
        assertThat(shown()).contains("Inte publicerad");
        _assertNone(TextField.class);
        _assertNone(Button.class, spec -> spec.withText("Ta bort från webben"));
    }
}
