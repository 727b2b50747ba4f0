package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.gemensam.ViewTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceKind;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.StepState;
import se.gemensam.shell.DateField;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import se.gemensam.workspace.WorkspaceService;

/** The follow-up of a pledge as people see it, in a room of its own. */
class FollowUpViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private WorkspaceService workspaces;

    private AnnotationConfigApplicationContext fixtures;
    private AccountFixtures people;
    private WorkspaceFixtures rooms;
    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private String path;

    @BeforeEach
    void aPledgeInForce() {
        fixtures = new AnnotationConfigApplicationContext();
        fixtures.setParent(application);
        fixtures.register(
                AccountFixtures.class, OrganisationFixtures.class, WorkspaceFixtures.class, PledgeFixtures.class);
        fixtures.refresh();
        people = fixtures.getBean(AccountFixtures.class);
        rooms = fixtures.getBean(WorkspaceFixtures.class);
        room = rooms.open();
        pledge = fixtures.getBean(PledgeFixtures.class).adopted(room, "Alla erbjuds heltid.");
        path = PledgeNavigation.pledge(
                people.as(room.anna(), () -> workspaces.get(room.id()).slug()), pledge);
    }

    @AfterEach
    void closeFixtures() {
        fixtures.close();
    }

    private void open(UUID account) {
        open(account, path);
    }

    private void open(UUID account, String where) {
        signIn(people.emailOf(account));
        go(where);
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void answer(ReportAnswer answer) {
        _setValue(
                (RadioButtonGroup<ReportAnswer>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Hur gick det?")),
                answer);
    }

    private PledgeLabel label() {
        return people.as(room.lena(), () -> overview.get(pledge)).label();
    }

    @Test
    void aCouncillorReportsWhatWasDecided() {
        open(room.anna(), path + "/report");
        assertThat(shown()).contains("L1 Alla erbjuds heltid.");
        _assertNone(Button.class, spec -> spec.withText("Spara läget"));
        answer(ReportAnswer.DECIDED);
        assertThat(field("Vem beslutade?").getValue()).isEqualTo("Kommunfullmäktige");
        assertThat(_get(
                                DateField.class,
                                spec -> spec.withPredicate(day -> day.getLabel().equals("Mötesdag")))
                        .getValue())
                .isNotNull();
        _assertNone(IntegerField.class);
        _setValue(field("Paragraf (§)"), "§ 112");
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.DECIDED);
        assertThat(shown()).contains("Beslutat, ej genomfört", "Kommunfullmäktige § 112", "Anna rapporterade läget");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        open(room.anna(), path + "/report");
        answer(ReportAnswer.VOTED_DOWN);
        _setValue(field("Paragraf (§)"), "41");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Vad vi yrkade")), "Heltid som norm");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Röster för")), 14);
        _click(button("Spara läget"));
        assertThat(shown()).contains("Skriv både röster för och röster emot.");
        assertThat(field("Paragraf (§)").getValue()).isEqualTo("41");
        assertThat(button("Spara läget").isEnabled()).isTrue();
        assertThat(label()).isEqualTo(PledgeLabel.NOT_STARTED);
        answer(ReportAnswer.DECIDED);
        answer(ReportAnswer.VOTED_DOWN);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Vad vi yrkade")).getValue())
                .isEqualTo("Heltid som norm");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Röster emot")), 27);
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.VOTED_DOWN);
        assertThat(shown()).contains("Röster: 14 för, 27 emot", "Vi yrkade: Heltid som norm");
    }

    @Test
    void whatWasNotTakenUpIsANoteUnlessAnAgendaShowsThatItIsLate() {
        open(room.anna(), path + "/report");
        answer(ReportAnswer.NOT_TAKEN_UP);
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.NOT_STARTED);
        assertThat(shown()).contains("Togs inte upp: Kommunfullmäktige");

        open(room.anna(), path + "/report");
        answer(ReportAnswer.NOT_TAKEN_UP);
        delay();
        _click(button("Spara läget"));
        assertThat(shown()).contains("Utan belägg flyttas inte läget.");
        _get(FilePick.class).take("dagordning.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.DELAYED);
        assertThat(shown()).contains("Dagordning, Kommunfullmäktige", "dagordning.pdf");

        open(room.anna(), path + "/report");
        answer(ReportAnswer.REFERRED_BACK);
        _setValue(field("Paragraf (§)"), "12");
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.DELAYED);
        assertThat(shown()).contains("Återremiss: Kommunfullmäktige");
    }

    @SuppressWarnings("unchecked")
    private static void delay() {
        _setValue(
                (RadioButtonGroup<PledgeLabel>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Läge")),
                PledgeLabel.DELAYED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anyOtherStateIsShownByNewEvidence() {
        open(room.lena(), path + "/report");
        answer(ReportAnswer.OTHER);
        _click(button("Spara läget"));
        assertThat(shown()).contains("Välj vilket läge löftet har.");
        _setValue((Select<PledgeLabel>) _get(Select.class, spec -> spec.withLabel("Läge")), PledgeLabel.ON_TRACK);
        _click(button("Spara läget"));
        assertThat(shown()).contains("Lägg till minst ett belägg.");
        _setValue(field("Vad visar det?"), "Personalbokslut");
        _setValue(field("Webbadress"), "demostad.se/bokslut");
        _click(button("Spara läget"));
        assertThat(label()).isEqualTo(PledgeLabel.ON_TRACK);
    }

    @Test
    void whoOnlyReadsSeesTheLogAndReportsNothing() {
        people.as(
                room.anna(),
                () -> evidence.add(
                        pledge, new EvidenceDraft(new Proof.Quote("Heltid är vår linje", "Jonas Ek", "P4 Demo", DAY))));
        var reader = rooms.inUnion(room, Role.READER).accountId();
        open(reader);
        assertThat(shown()).contains("”Heltid är vår linje”", "Jonas Ek, i P4 Demo", "Läget nu");
        _assertNone(Button.class, spec -> spec.withText("Rapportera läget"));
        _assertNone(Button.class, spec -> spec.withText("Ta bort belägget"));
        _assertNone(Button.class, spec -> spec.withText("Föreslå avskrivning"));
        open(reader, path + "/report");
        assertThat(shown()).contains("Bara de som skriver i rummet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void evidenceIsAddedOnThePage() {
        open(room.anna());
        _click(button("Lägg till belägg"));
        _setValue(
                (RadioButtonGroup<EvidenceKind>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Vad är det för belägg?")),
                EvidenceKind.LINK);
        _setValue(field("Vad visar det?"), "Personalbokslut");
        _setValue(field("Webbadress"), "javascript:alert(1)");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Lägg till")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Skriv en webbadress");
        _setValue(field("Webbadress"), "demostad.se/bokslut");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Lägg till")));
        assertThat(shown()).contains("Personalbokslut", "Får stå på den publika sidan");
    }

    @Test
    void oneSideProposesAndTheOtherConfirms() {
        open(room.anna());
        _click(button("Föreslå ändring"));
        _setValue(field("Löftet i en mening"), "Alla som vill erbjuds heltid.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Fråga den andra sidan")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Skriv varför");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Varför?")), "Rättar ordalydelsen");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Fråga den andra sidan")));
        assertThat(shown()).contains("Partiet föreslår att löftet ändras", "Väntar på svar från facket.");
        _assertNone(Button.class, spec -> spec.withText("Ja, ändra löftet"));

        open(room.lena());
        assertThat(shown())
                .contains(
                        "Nu: Alla erbjuds heltid.", "Förslag: Alla som vill erbjuds heltid.", "”Rättar ordalydelsen”");
        _click(button("Ja, ändra löftet"));
        assertThat(people.as(room.anna(), () -> overview.get(pledge)).promise())
                .isEqualTo("Alla som vill erbjuds heltid.");
        _click(button("Föreslå avskrivning"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Varför?")), "Överspelat");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Fråga den andra sidan")));
        open(room.anna());
        _click(button("Ja, skriv av löftet"));
        assertThat(label()).isEqualTo(PledgeLabel.WRITTEN_OFF);
    }

    @Test
    @SuppressWarnings("unchecked")
    void measuresAreAddedAndMoved() {
        open(room.lena());
        assertThat(shown()).contains("Inga insatser än");
        _click(button("Ny insats"));
        _setValue(field("Vad ska göras?"), "Gå igenom nyanställningar");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Spara")));
        assertThat(shown()).contains("Gå igenom nyanställningar", "0 % av insatserna klara", "Planerad (1)");
        var state = (Select<StepState>) _get(
                Select.class,
                spec -> spec.withPredicate(select -> select.getAriaLabel()
                        .filter("Läge för Gå igenom nyanställningar"::equals)
                        .isPresent()));
        _setValue(state, StepState.DONE);
        assertThat(_find(StepCard.class)).hasSize(1);

        open(room.anna());
        assertThat(shown()).contains("Gå igenom nyanställningar");
        _click(button("Visa som lista"));
        _assertNone(Button.class, spec -> spec.withText("Ta bort insatsen"));
    }
}
