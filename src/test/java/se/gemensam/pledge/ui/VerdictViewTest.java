package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.gemensam.ViewTest;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInOverview;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.PublishedClosings;
import se.gemensam.pledge.VerdictFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import se.gemensam.workspace.WorkspaceService;

/** What the two sides say became of pledges, on screen. */
@Import({
    AccountFixtures.class,
    OrganisationFixtures.class,
    WorkspaceFixtures.class,
    PledgeFixtures.class,
    VerdictFixtures.class
})
class VerdictViewTest extends ViewTest {

    private static final String SECRET = "Det blev för dyrt hos oss.";

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private VerdictFixtures verdicts;

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private CheckInOverview agendas;

    @Autowired
    private ClosingService closings;

    @Autowired
    private PublishedClosings published;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Clock clock;

    private WorkspaceFixtures.Room room;
    private UUID pledge;
    private String slug;

    @BeforeEach
    void anAdoptedPledge() {
        room = rooms.open();
        pledge = fixtures.adopted(room, "Heltid för alla");
        slug = people.as(room.anna(), () -> workspaces.get(room.id()).slug());
    }

    private void open(UUID by, String path) {
        signIn(people.emailOf(by));
        go(path);
    }

    private void openPledge(UUID by) {
        open(by, PledgeNavigation.pledge(slug, pledge));
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<PledgeOutcome> choice() {
        return (RadioButtonGroup<PledgeOutcome>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Vad blev det av löftet?"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    @Test
    void aSideAssessesWithoutKnowingWhatTheOtherSays() {
        openPledge(room.anna());
        assertThat(shown()).contains("Ingen av sidorna har bedömt löftet än.", "Bedöm löftet");
        _setValue(choice(), PledgeOutcome.VOTED_DOWN);
        _setValue(area("Varför"), SECRET);
        press("Lämna bedömning");
        assertThat(shown())
                .contains("Drivet men nedröstat", SECRET, "Facket har inte lämnat sin bedömning än.")
                .doesNotContain("Bedöm löftet");
        openPledge(room.lena());
        assertThat(shown())
                .contains("Partiet har lämnat sin bedömning. Du ser den när båda är klara.")
                .doesNotContain(SECRET);
        assertThat(choice().getValue()).isNull();
        assertThat(area("Varför").getValue()).isEmpty();
        _setValue(choice(), PledgeOutcome.NOT_FULFILLED);
        press("Lämna bedömning");
        assertThat(shown())
                .contains("Ni bedömde olika: partiet säger ”Drivet men nedröstat”, facket säger ”Inte infriat”.")
                .contains(SECRET, "Ingen avstämning är planerad", "Bedöm på nytt");
    }

    @Test
    void whatIsSaidOfTheOtherSideBeforeBothAreDoneIsNowhereOnThePage() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.VOTED_DOWN, SECRET);
        openPledge(room.lena());
        var html = _get(Main.class).getElement().getOuterHTML();
        assertThat(html).doesNotContain(SECRET);
        open(room.lena(), PledgeNavigation.list(slug));
        assertThat(shown()).doesNotContain("nedröstat");
    }

    @Test
    void anAssessmentIsChangedAsLongAsTheOtherSideIsSilent() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "Klart");
        openPledge(room.anna());
        _assertNone(RadioButtonGroup.class, spec -> spec.withLabel("Vad blev det av löftet?"));
        press("Ändra bedömningen");
        assertThat(choice().getValue()).isEqualTo(PledgeOutcome.FULFILLED);
        _setValue(choice(), PledgeOutcome.PARTLY_FULFILLED);
        press("Lämna den ändrade bedömningen");
        assertThat(shown()).contains("Delvis infriat", "Klart");
    }

    @Test
    void whoIsOvertakenByACollegueKeepsWhatWasWrittenAndReadsTheOther() {
        openPledge(room.anna());
        _setValue(choice(), PledgeOutcome.NOT_FULFILLED);
        _setValue(area("Varför"), "Min egen motivering");
        verdicts.give(
                rooms.inParty(room, Role.WRITER).accountId(), pledge, PledgeOutcome.FULFILLED, "Kollegans motivering");
        press("Lämna bedömning");
        assertThat(shown()).contains("Någon på er sida har lämnat en annan bedömning", "Kollegans motivering");
        assertThat(area("Varför").getValue()).isEqualTo("Min egen motivering");
        press("Lämna bedömning");
        assertThat(shown()).contains("Inte infriat", "Min egen motivering").doesNotContain("Kollegans motivering");
    }

    @Test
    void whoStillWritesWhenTheRoundEndsReadsBothBeforeAssessingAnew() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "Klart");
        openPledge(room.anna());
        press("Ändra bedömningen");
        _setValue(area("Varför"), "Fast inte riktigt");
        verdicts.give(room.lena(), pledge, PledgeOutcome.PARTLY_FULFILLED, SECRET);
        press("Lämna den ändrade bedömningen");
        assertThat(shown()).contains("Omgången är slut", SECRET, "Ni bedömde olika");
        assertThat(area("Varför").getValue()).isEqualTo("Fast inte riktigt");
    }

    @Test
    void aDifferenceLeadsToTheCheckInWhereItIsTakenUp() {
        var checkIn = people.as(
                room.lena(),
                () -> checkIns.plan(room.id(), new CheckInDraft("Höstens avstämning", Time.today(clock), "")));
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, "");
        verdicts.give(room.lena(), pledge, PledgeOutcome.NOT_FULFILLED, "");
        openPledge(room.anna());
        assertThat(shown()).contains("Tas upp på Höstens avstämning");
        open(room.anna(), PledgeNavigation.checkIn(slug, checkIn));
        assertThat(shown())
                .contains("L1 Heltid för alla", "Ni bedömde olika", "Saknar nytt belägg")
                .contains("Partiet: Infriat", "Facket: Inte infriat");
        press("Börja anteckna");
        _setValue(area("Vad som sades"), "Vi räknade olika.");
        assertThat(area("Vad som sades").getValue()).isEqualTo("Vi räknade olika.");
        open(room.lena(), PledgeNavigation.checkIn(slug, checkIn));
        assertThat(area("Vad som sades").getValue()).isEqualTo("Vi räknade olika.");
        assertThat(shown()).contains("Hämta anteckningarna (Word)");
    }

    @Test
    void whoIsSlowerAtACheckInKeepsBothWords() {
        var checkIn = people.as(room.lena(), () -> {
            var id = checkIns.plan(room.id(), new CheckInDraft("Avstämning", Time.today(clock), ""));
            checkIns.hold(id);
            return id;
        });
        var item = people.as(
                room.lena(), () -> agendas.get(checkIn).items().getFirst().id());
        open(room.anna(), PledgeNavigation.checkIn(slug, checkIn));
        var typing = area("Vad som sades");
        ComponentUtil.fireEvent(typing, new FocusEvent<>(typing, true));
        people.as(room.lena(), () -> checkIns.write(item, CheckInField.NOTE, "", "Facket först."));
        _setValue(typing, "Partiet sedan.");
        assertThat(shown()).contains("Någon annan skrev här samtidigt.", "Facket först.");
        press("Behåll båda");
        assertThat(people.as(
                        room.lena(),
                        () -> agendas.get(checkIn).items().getFirst().note()))
                .isEqualTo("Facket först.\nPartiet sedan.");
    }

    @Test
    void checkInsAndClosingsArePlannedFromTheirLists() {
        open(room.anna(), PledgeNavigation.checkIns(slug));
        assertThat(shown()).contains("Inga avstämningar än", "Planera en avstämning");
        open(room.anna(), PledgeNavigation.closings(slug));
        assertThat(shown()).contains("Inga bokslut än", "Öppna ett bokslut");
        var reader = rooms.inUnion(room, Role.READER).accountId();
        open(reader, PledgeNavigation.closings(slug));
        _assertNone(Button.class, spec -> spec.withText("Öppna ett bokslut"));
    }

    @Test
    void aClosingIsLaidOutWhenTheOtherSideSaysYes() {
        verdicts.give(room.anna(), pledge, PledgeOutcome.FULFILLED, SECRET);
        var closing = people.as(room.anna(), () -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
        open(room.lena(), PledgeNavigation.closing(slug, closing));
        assertThat(shown())
                .contains("Valbokslut 2026–2030", "Inte bedömt av båda", "Facket har inte bedömt det.")
                .contains("Löften: 1. Bedömda lika: 0.", "Anställda med heltidstjänst: 71")
                .doesNotContain(SECRET, "Infriat");
        verdicts.give(room.lena(), pledge, PledgeOutcome.FULFILLED, "");
        open(room.anna(), PledgeNavigation.closing(slug, closing));
        _setValue(area("Gemensam kommentar"), "Vi gjorde det vi sa.");
        press("Föreslå att visa det för alla");
        assertThat(shown()).contains("Partiet föreslår att bokslutet visas för alla.", "Väntar på fackets svar.");
        open(room.lena(), PledgeNavigation.closing(slug, closing));
        assertThat(shown()).contains("Vi gjorde det vi sa.", "Infriat");
        press("Ja, visa det för alla");
        assertThat(published.list(room.id())).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Ta bort för alla")))
                .hasSize(1);
    }
}
