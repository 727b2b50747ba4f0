package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.pledge.PledgeService;
import se.gemensam.workspace.WorkspaceService;

class PledgeTrackerViewTest extends ViewTest {

    private static final String ROOM = "w/demodistriktet-lo-distriktet-demo";
    private static final MandatePeriod TERM = new MandatePeriod(2034);

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgePublicationService publications;

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private final List<UUID> written = new ArrayList<>();
    private UUID room;

    @BeforeEach
    void somePledges() {
        anna(() -> {
            room = workspaces.bySlug("demodistriktet-lo-distriktet-demo").id();
            for (int number = 0; number < 52; number++) {
                written.add(pledges.create(room, new PledgeDraft("Löfte nummer " + number, TERM, null)));
            }
            pledges.write(written.getFirst(), PledgeField.TOP, "false", "true");
            pledges.write(written.getFirst(), PledgeField.DEADLINE, "", "2036-05-31");
        });
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        anna(() -> written.forEach(pledges::remove));
    }

    private void anna(Runnable work) {
        acting.account(accounts.withEmail("anna@parti.example").orElseThrow(), work);
    }

    private static List<String> rows() {
        return _find(Anchor.class, spec -> spec.withClasses("row-title")).stream()
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void theListSaysHowManyShowsTheShortListFirstAndMoreOnDemand() {
        signIn("lena@lo.example");
        go(ROOM + "/pledges?term=2034");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.startsWith("52 löften"));
        assertThat(rows()).hasSize(51);
        assertThat(rows().getFirst()).endsWith("Löfte nummer 0");
        _click(_get(Button.class, spec -> spec.withText(text("tracker.more", 2, 2))));
        assertThat(rows()).hasSize(53);
    }

    @Test
    void theAddressHoldsTheFilter() {
        signIn("lena@lo.example");
        go(ROOM + "/pledges?term=2034&text=nummer%2051");
        assertThat(rows()).hasSize(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel(text("tracker.filter.text")))
                        .getValue())
                .isEqualTo("nummer 51");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("tracker.filter.text"))), "nummer 7");
        assertThat(rows()).hasSize(1).allMatch(row -> row.endsWith("Löfte nummer 7"));
        go(ROOM + "/pledges?term=2034&text=finns%20inte");
        assertThat(rows()).isEmpty();
        _get(Anchor.class, spec -> spec.withText(text("tracker.none.all")));
        go(ROOM + "/pledges?term=gibberish");
        _get(TextField.class, spec -> spec.withLabel(text("tracker.filter.text")));
    }

    @Test
    void overviewAndTimelineKeepTheFilter() {
        signIn("lena@lo.example");
        go(ROOM + "/pledges?term=2034");
        var overview = _get(Anchor.class, spec -> spec.withText(text("tracker.tab.OVERVIEW")));
        assertThat(overview.getHref()).endsWith("/pledges/overview?term=2034");
        _assertNone(Anchor.class, spec -> spec.withText("Löfte nummer 99"));
        go(overview.getHref());
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.startsWith("52 löften"));
        go(ROOM + "/pledges/timeline?term=2034");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText))
                .anyMatch(words -> words.endsWith("Löfte nummer 0"));
    }

    @Test
    void aConvenerProposesThePublicPage() {
        signIn("lena@lo.example");
        go(ROOM + "/pledges/publication");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("pledgePublic.contact"))), "post@test.invalid");
        _click(_get(Button.class, spec -> spec.withText(text("pledgePublic.ask"))));
        _click(_get(Button.class, spec -> spec.withText(text("pledgePublic.withdraw"))));
        _get(Button.class, spec -> spec.withText(text("pledgePublic.ask")));
        anna(() -> assertThat(publications.state(room).proposed()).isNull());
    }

    @Test
    void thePageOfAPledgeSaysNothingOfThePublicAsLongAsItIsADraft() {
        signIn("anna@parti.example");
        go(ROOM + "/pledges/" + written.getFirst());
        _assertNone(Button.class, spec -> spec.withText(text("pledgePublic.part.keepBack")));
    }

    @Test
    void whatThePeriodBeforePromisedCanBeCarriedOver() {
        signIn("anna@parti.example");
        go(ROOM + "/pledges/carry-over");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Nattöppen barnomsorg");
    }
}
