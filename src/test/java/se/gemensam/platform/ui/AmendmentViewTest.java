package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.discussion.Selection;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentKind;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentSuggestions;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.shell.DateField;
import se.gemensam.shell.Message;
import se.gemensam.workspace.WorkspaceService;

class AmendmentViewTest extends ViewTest {

    private static final String ANNA = "anna@parti.example";
    private static final String LENA = "lena@lo.example";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private AmendmentSuggestions suggestions;

    @Autowired
    private AmendmentOverview overview;

    @Autowired
    private AmendmentDecisions decisions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private String slug;
    private UUID platform;
    private UUID homes;

    @BeforeEach
    void twoSections() {
        as(ANNA, () -> {
            var room = workspaces.mine().getFirst();
            slug = room.slug();
            platform = platforms.create(room.id(), new PlatformDraft("Till skrivgruppen"));
            homes = sections.add(platform, new Place(null, 0), Doc.of("Bostäder", Paragraph.of("Hyran är hög.")));
            return sections.add(platform, new Place(null, 1), "Skolor");
        });
    }

    @AfterEach
    void removeIt() {
        as(ANNA, () -> {
            platforms.remove(platform);
            return platform;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void whatIsProposedDecidesWhatTheDialogAsks() {
        signIn(ANNA);
        go(PlatformNavigation.amendments(slug, platform));
        _click(_get(Button.class, spec -> spec.withText("Föreslå ändring")));
        _assertNone(ComboBox.class);
        @SuppressWarnings("unchecked")
        var kind = (RadioButtonGroup<AmendmentKind>) _get(RadioButtonGroup.class);
        _setValue(kind, AmendmentKind.MOVE);
        _get(Select.class);
        _get(ComboBox.class);
        _setValue(kind, AmendmentKind.ADD);
        _assertNone(Select.class);
        _click(_get(Button.class, spec -> spec.withText("Skriv förslaget")));
        assertThat(_get(_get(Dialog.class), Message.class).getElement().getTextRecursively())
                .contains("Ge förslaget en rubrik");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Rubrik")), "Trafik");
        _click(_get(Button.class, spec -> spec.withText("Skriv förslaget")));
        assertThat(_get(H1.class).getText()).isEqualTo("Ä1 Trafik");
        assertThat(shown()).contains("Nytt avsnitt efter 2 Skolor", "Skriv det nya avsnittet med sin rubrik.");
    }

    @Test
    void aSectionSaysWhatIsProposedForItAndTheOtherSideReadsNoDrafts() {
        var words = new Selection(0, 20, 23, "hög");
        as(ANNA, () -> suggestions.handIn(homes, words, "rimlig", new AmendmentDraft("Rimliga hyror", "")));
        as(ANNA, () -> suggestions.draft(homes, words, "låg", new AmendmentDraft("Låga hyror", "")));
        signIn(ANNA);
        go(PlatformNavigation.section(slug, platform, homes));
        assertThat(panel()).contains("Öppna ändringsförslag (2)", "Ä1 Rimliga hyror", "Ä2 Låga hyror", "Utkast");
        signIn(LENA);
        go(PlatformNavigation.section(slug, platform, homes));
        assertThat(panel())
                .contains("Öppna ändringsförslag (1)", "Ä1 Rimliga hyror")
                .doesNotContain("Låga hyror");
    }

    @Test
    void manyAreReadAndDecidedAFewAtATime() {
        for (int i = 0; i < 60; i++) {
            var draft = new AmendmentDraft("Förslag " + i, "");
            as(ANNA, () -> suggestions.handIn(homes, new Selection(0, 20, 23, "hög"), "rimlig", draft));
        }
        signIn("bo@parti.example");
        go(PlatformNavigation.amendments(slug, platform));
        assertThat(_find(ListItem.class, spec -> spec.withClasses("row"))).hasSize(50);
        _click(_get(Button.class, spec -> spec.withText("Visa 10 till")));
        assertThat(_find(ListItem.class, spec -> spec.withClasses("row"))).hasSize(60);

        var rows = as(ANNA, () -> overview.list(platform));
        as(ANNA, () -> {
            decisions.propose(rows.get(0).id(), AmendmentOutcome.GRANTED, "", null);
            decisions.propose(rows.get(1).id(), AmendmentOutcome.GRANTED, "", null);
            return rows;
        });
        go(PlatformNavigation.amendments(slug, platform));
        _click(_get(Button.class, spec -> spec.withText("Registrera beslut")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Beslutande organ")), "Distriktsstyrelsen");
        _get(DateField.class).setValue(LocalDate.of(2026, 2, 16));
        _setValue(_get(Checkbox.class), true);
        @SuppressWarnings("unchecked")
        var some = (MultiSelectComboBox<AmendmentRow>) _get(MultiSelectComboBox.class);
        some.setValue(Set.of(rows.get(1)));
        @SuppressWarnings("unchecked")
        var choice = (Select<AmendmentOutcome>) _get(Select.class);
        _setValue(choice, AmendmentOutcome.REFUSED);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Registrera beslut")));
        assertThat(as(ANNA, () -> overview.list(platform)).stream().flatMap(row -> row.outcomes().values().stream()))
                .hasSize(2);
        assertThat(as(ANNA, () -> overview.list(platform)).get(1).outcome(Side.PARTY))
                .hasValueSatisfying(each -> assertThat(each.outcome()).isEqualTo(AmendmentOutcome.REFUSED));
        go(PlatformNavigation.list(slug));
    }

    private static String panel() {
        return _get(SectionAmendments.class).getElement().getTextRecursively();
    }

    @Test
    void whatWasWrittenStaysWhenTheWordsHaveChanged() {
        signIn(ANNA);
        go(PlatformNavigation.section(slug, platform, homes));
        _get(SectionAmendments.class).suggest(homes, new Selection(0, 20, 23, "låg"));
        var instead = _get(TextArea.class, spec -> spec.withLabel("Så ska det stå i stället"));
        assertThat(instead.getValue()).isEqualTo("låg");
        _setValue(instead, "rimlig");
        _click(_get(Button.class, spec -> spec.withText("Lämna in")));
        assertThat(_get(_get(Dialog.class), Message.class).getElement().getTextRecursively())
                .contains("Orden har ändrats");
        assertThat(instead.getValue()).isEqualTo("rimlig");
        assertThat(_find(Dialog.class)).hasSize(1);
    }
}
