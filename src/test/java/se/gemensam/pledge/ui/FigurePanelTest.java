package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.pledge.CascadeOverview;
import se.gemensam.pledge.CascadeOverview.AreaChoice;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeService;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

class FigurePanelTest extends ViewTest {

    private static final String ANNA = "anna@parti.example";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private CascadeOverview cascade;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID pledge = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void aPledge() {
        acting.account(account(), () -> {
            WorkspaceRow room = workspaces.mine().getFirst();
            pledge = pledges.create(room.id(), new PledgeDraft("Fler får heltid.", new MandatePeriod(2026), null));
            path = PledgeNavigation.pledge(room.slug(), pledge);
        });
        signIn(ANNA);
        go(path);
    }

    @AfterEach
    void noPledge() {
        acting.account(account(), () -> {
            cascade.of(pledge).tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> pledges.remove(Objects.requireNonNull(row.pledgeId())));
            pledges.remove(pledge);
        });
    }

    private UUID account() {
        return accounts.withEmail(ANNA).orElseThrow();
    }

    private static String words(Class<? extends Component> of) {
        return _find(of).stream()
                .map(one -> one.getElement().getTextRecursively())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static void choose(IndicatorKind kind) {
        _setValue((Select<IndicatorKind>) _get(Select.class, spec -> spec.withLabel("Slag av mått")), kind);
    }

    private static void addShare() {
        click("Lägg till mått");
        type("Vad som mäts", "Anställda med heltid");
        choose(IndicatorKind.SHARE);
        type("Utgångsläge", "71");
        type("Mål", "85");
        click("Spara måttet");
    }

    private static void measure(String amount) {
        click("Nytt värde");
        type("Värde", amount);
        click("Spara värdet");
    }

    @Test
    void aFigureIsSaidAndReadsInWords() {
        assertThat(words(FigurePanel.class)).contains("Säg hur man ska se att löftet är infriat");
        addShare();
        assertThat(words(FigureCard.class)).contains("Anställda med heltid", "71 %", "Från 71 % till minst 85 %");
        measure("57 %");
        assertThat(words(FigureCard.class))
                .contains("57 %", "−14 procentenheter sedan utgångsläget", "sämre än utgångsläget");
    }

    @Test
    void onlyTheFieldsOfTheKindAreAsked() {
        click("Lägg till mått");
        choose(IndicatorKind.COVERAGE);
        _get(TextField.class, spec -> spec.withLabel("Av hur många"));
        choose(IndicatorKind.MILESTONES);
        _assertNone(TextField.class, spec -> spec.withLabel("Av hur många"));
        _assertNone(TextField.class, spec -> spec.withLabel("Utgångsläge"));
        choose(IndicatorKind.RANGE);
        _get(TextField.class, spec -> spec.withLabel("Högst"));
    }

    @Test
    void whatCannotBeReadStaysAsItWasTyped() {
        addShare();
        click("Nytt värde");
        type("Värde", "många");
        click("Spara värdet");
        assertThat(_get(MeasurementDialog.class).getElement().getTextRecursively())
                .contains("går inte att läsa som ett tal");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Värde")).getValue())
                .isEqualTo("många");
    }

    @Test
    void aTakenValueComesBackWithUndo() {
        addShare();
        measure("78");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").startsWith("Ta bort värdet"))));
        assertThat(words(FigureCard.class)).contains("inget värde än");
        click("Ångra");
        assertThat(words(FigureCard.class)).contains("78 %", "50 procent av vägen");
    }

    @Test
    void aSeriesIsShownLineByLineBeforeItIsKept() {
        addShare();
        click("Läs in serie");
        var dialog = _get(SeriesDialog.class);
        dialog.read("serie.pdf", new byte[] {1});
        assertThat(words(SeriesDialog.class)).contains(".xlsx eller .csv");
        dialog.read("serie.csv", "år;värde\n2022;62,5\n2023;120".getBytes(StandardCharsets.UTF_8));
        assertThat(words(SeriesDialog.class))
                .contains("Rader som läses in: 1", "31 december 2022", "62,5 %", "mellan 0 och 100 procent");
        assertThat(words(FigureCard.class)).contains("inget värde än");
        click("Läs in värdena (1) och hoppa över resten");
        assertThat(words(FigureCard.class)).contains("62,5 %");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPledgeIsDividedPerKommun() {
        addShare();
        click("Dela upp per kommun");
        var areas = (MultiSelectComboBox<AreaChoice>)
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Kommuner och regioner"));
        var two = areas.getListDataView().getItems().limit(2).collect(Collectors.toSet());
        _setValue(areas, Set.copyOf(two));
        click("Skapa underlöftena");
        assertThat(words(CascadePanel.class)).contains("0 av 2", "har nått sitt mål", "inget värde än", "minst 85 %");
        assertThat(words(CascadePanel.class)).contains(two.iterator().next().name());
    }

    @Test
    void whoCooperatesSeesNoFigures() {
        addShare();
        signIn("tove@tco.example");
        go(path);
        assertThat(_find(FigurePanel.class)).isEmpty();
        assertThat(_find(CascadePanel.class)).isEmpty();
    }
}
