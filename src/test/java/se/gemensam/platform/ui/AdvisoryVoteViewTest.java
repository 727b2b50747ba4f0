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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformService;
import se.gemensam.shell.Message;
import se.gemensam.workspace.WorkspaceService;

class AdvisoryVoteViewTest extends ViewTest {

    private static final String CLOSED = "Ska den anställdas val av heltid prövas på nytt varje år?";
    private static final String OPEN = "Vilka arbetsplatser ska få bussar som passar skiften först?";
    private static final String OF_PARTY = "Ska vi hålla fast vid ordet riktmärke?";
    private static final String OF_UNION = "Vem ska bedöma för vår del?";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private void votes(String email) {
        signIn(email);
        var path = acting.account(accounts.withEmail(email).orElseThrow(), () -> {
            var room = workspaces.mine().getFirst();
            return PlatformNavigation.votes(
                    room.slug(), platforms.list(room.id()).getLast().id());
        });
        go(path);
    }

    private void vote(String email, String question) {
        votes(email);
        go(link(question).getHref());
    }

    private static Anchor link(String question) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().contains(question))
                .findFirst()
                .orElseThrow();
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void eachSideSeesItsOwnVotesAndThoseOfBoth() {
        votes("petra@parti.example");
        assertThat(shown()).contains(OPEN, CLOSED, OF_PARTY, "Bara partiet").doesNotContain(OF_UNION);
        votes("kim@klubb.example");
        assertThat(shown()).contains(OPEN, CLOSED, OF_UNION, "Bara facket").doesNotContain(OF_PARTY);
        votes("tove@tco.example");
        assertThat(shown()).contains("Inga omröstningar än").doesNotContain(OPEN, CLOSED);
        _assertNone(Button.class, spec -> spec.withText("Öppna en omröstning"));
    }

    @Test
    void whatTheSidesSaidStandsInWordsAndNobodyHasWon() {
        vote("bo@parti.example", CLOSED);
        assertThat(_get(H1.class).getText()).isEqualTo(CLOSED);
        assertThat(shown())
                .contains("Rådgivande: avgör ingenting")
                .contains("Omröstningen är öppen: namn och svar syns för dem som ser den.")
                .contains("Partiet: 3 för ”Nej”, 1 för ”Vet inte än”. Facket: 3 för ”Ja”. Sidorna svarar olika.")
                .contains("Har inte svarat: Partiet 0, Facket 1")
                .contains("Livet ändras. Frågan behöver ställas igen.")
                .contains("Omröstningen är stängd. Du har inte svarat.");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void whoHasNotAnsweredSeesNoAnswersYet() {
        vote("petra@parti.example", OPEN);
        assertThat(shown())
                .contains("av 8 har svarat", "Svaren visas när du själv har svarat")
                .doesNotContain("Hos oss börjar förmiddagen 05.42.");
        _click(_get(Button.class, spec -> spec.withText("Svara")));
        assertThat(shown()).contains("Välj ett av svaren först.");
    }

    @Test
    void anAnswerOpensWhatOthersHaveAnsweredAndCanBeChanged() {
        vote("rut@ak.example", OPEN);
        choose(2);
        _setValue(_get(TextArea.class), "De har det värst.");
        _click(_get(Button.class, spec -> spec.withText("Svara")));
        assertThat(shown())
                .contains("Du har svarat ”De som saknar buss helt”.", "Hos oss börjar förmiddagen 05.42.")
                .contains("De har det värst.", "Har inte svarat: Partiet 2, Facket 2");
        choose(0);
        _click(_get(Button.class, spec -> spec.withText("Ändra mitt svar")));
        assertThat(shown()).contains("Du har svarat ”De med flest anställda”.");
    }

    @SuppressWarnings("unchecked")
    private static void choose(int place) {
        _setValue((RadioButtonGroup<Integer>) _get(RadioButtonGroup.class), place);
    }

    @Test
    void aVoteThatCannotBeOpenedLosesNothingOfWhatWasWritten() {
        votes("anna@parti.example");
        _click(_get(Button.class, spec -> spec.withText("Öppna en omröstning")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Fråga")), "Ska vi?");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Svar 1")), "Ja");
        _click(_get(Button.class, spec -> spec.withText("Öppna omröstningen")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Svar 1")).getErrorMessage())
                .isEqualTo("Skriv minst 2 och högst 8 svar att välja mellan.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Svar 2")), "Nej");
        _click(_get(Button.class, spec -> spec.withText("Öppna omröstningen")));
        assertThat(_find(Message.class).stream()
                        .map(message -> message.getElement().getTextRecursively()))
                .contains("Välj en sista dag, från och med i dag och högst ett år fram.");
        assertThat(List.of("Fråga", "Svar 1", "Svar 2"))
                .extracting(label ->
                        _get(TextField.class, spec -> spec.withLabel(label)).getValue())
                .containsExactly("Ska vi?", "Ja", "Nej");
    }

    @Test
    void whatIsNotAnsweredWaitsOnTheFirstScreen() {
        signIn("petra@parti.example");
        go("");
        assertThat(shown())
                .contains("Svara på omröstningen: " + OPEN, "Sista dag")
                .doesNotContain(OF_UNION, OF_PARTY);
    }
}
