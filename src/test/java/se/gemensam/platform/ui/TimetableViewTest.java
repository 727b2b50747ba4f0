package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.WorkspaceService;

class TimetableViewTest extends ViewTest {

    private static final String ROOM = "w/demodistriktet-lo-distriktet-demo";

    @Autowired
    private PlatformService platforms;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID asAnna(Supplier<UUID> work) {
        return acting.account(accounts.withEmail("anna@parti.example").orElseThrow(), work);
    }

    private UUID demo() {
        return asAnna(() -> platforms.list(workspaces.mine().getFirst().id()).stream()
                .reduce((newer, oldest) -> oldest)
                .orElseThrow()
                .id());
    }

    private void open(String person, UUID platform) {
        signIn(person);
        go(ROOM + "/platforms/" + platform + "/timetable");
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void theDemoIsOutForConsultationWithTheDaysOfAnOrdinaryYear() {
        open("petra@parti.example", demo());
        assertThat(_get(ListItem.class, spec -> spec.withClasses("phase-is-now"))
                        .getElement()
                        .getTextRecursively())
                .contains("Remiss", "här är vi nu");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("day-is-ahead")))
                .isNotEmpty();
        assertThat(_find(ListItem.class, spec -> spec.withClasses("day-is-done")))
                .isNotEmpty();
        assertThat(shown())
                .contains("Sista dag för remissvar", "Distriktskongressen", "Båda sidor har sagt ja till dagarna");
        _assertNone(Button.class, spec -> spec.withText("Föreslå fasen Bearbetning"));
    }

    @Test
    void theDaysAreSeenAndWarnedOfBeforeTheyAreKept() {
        var platform =
                asAnna(() -> platforms.create(workspaces.mine().getFirst().id(), new PlatformDraft("Utan dagar")));
        open("anna@parti.example", platform);
        _click(button("Gör en tidplan"));
        _click(button("Räkna ut tidplanen"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Välj en dag.");
        _setValue(_get(DateField.class, spec -> spec.withLabel("När är det mötet?")), LocalDate.of(2030, 6, 8));
        _click(button("Räkna ut tidplanen"));
        var meeting = _get(DateField.class, spec -> spec.withLabel("Distriktskongressen, som får ändra texten"));
        assertThat(meeting.getValue()).isEqualTo(LocalDate.of(2030, 6, 8));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("ett valår");
        _click(_find(Button.class, spec -> spec.withText("Flytta till 25 maj 2030"))
                .getFirst());
        assertThat(meeting.getValue()).isEqualTo(LocalDate.of(2030, 5, 25));
        _click(button("Spara tidplanen"));
        assertThat(shown()).contains("Partiet föreslår dagarna", "Väntar på svar från facket.", "25 maj 2030");

        open("lena@lo.example", platform);
        _click(button("Ja, så gör vi"));
        assertThat(shown()).contains("Båda sidor har sagt ja till dagarna");
        asAnna(() -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void whatOneSideProposesStandsOnTheFirstScreenOfTheOther() {
        var platform =
                asAnna(() -> platforms.create(workspaces.mine().getFirst().id(), new PlatformDraft("Vidare")));
        open("anna@parti.example", platform);
        _click(button("Föreslå fasen Remiss"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Varför (frivilligt)")), "Nu räcker det");
        _click(button("Fråga den andra sidan"));
        assertThat(shown()).contains("Nu räcker det", "Väntar på svar från facket.");
        _assertNone(Button.class, spec -> spec.withText("Ja, ändra fasen"));

        signIn("lena@lo.example");
        go(ROOM);
        assertThat(shown()).contains("Partiet föreslår fasen Remiss.");
        open("lena@lo.example", platform);
        _click(button("Ja, ändra fasen"));
        assertThat(_get(ListItem.class, spec -> spec.withClasses("phase-is-now"))
                        .getElement()
                        .getTextRecursively())
                .contains("Remiss");
        asAnna(() -> {
            platforms.remove(platform);
            return platform;
        });
    }

    @Test
    void whoCooperatesReadsPhaseAndDaysAlone() {
        open("tove@tco.example", demo());
        assertThat(shown()).contains("här är vi nu", "Handlingarna går ut").doesNotContain("Väntar på svar");
        _assertNone(Button.class, spec -> spec.withText("Räkna om dagarna"));
    }
}
