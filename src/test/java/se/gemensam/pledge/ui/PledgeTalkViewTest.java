package se.gemensam.pledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.discussion.ui.Conversation;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.ui.LiveSectionText;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeService;
import se.gemensam.workspace.WorkspaceService;

/** The page of a pledge as one to talk on, to explain it on and to follow. */
class PledgeTalkViewTest extends ViewTest {

    private static final String ANNA = "anna@parti.example";
    private static final String KIM = "kim@klubb.example";
    private static final String TOVE = "tove@tco.example";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private UUID pledge;
    private String path;

    @BeforeEach
    void aPledge() {
        path = asAnna(() -> {
            var room = workspaces.mine().getFirst();
            pledge = pledges.create(room.id(), new PledgeDraft("Samtal på prov", new MandatePeriod(2026), null));
            return PledgeNavigation.pledge(room.slug(), pledge);
        });
    }

    @AfterEach
    void removeIt() {
        asAnna(() -> {
            pledges.remove(pledge);
            return pledge;
        });
    }

    private <T> T asAnna(Supplier<T> work) {
        return acting.account(accounts.withEmail(ANNA).orElseThrow(), work);
    }

    private void at(String email) {
        signIn(email);
        go(path);
    }

    private static String access() {
        return _get(LiveSectionText.class).getElement().getProperty("access");
    }

    @Test
    void whoWritesExplainsItAndWhoCommentsReads() {
        at(ANNA);
        assertThat(_get(H2.class, spec -> spec.withText(text("pledge.words.explanation")))
                        .isVisible())
                .isTrue();
        assertThat(access()).isEqualTo("write");
        at(KIM);
        assertThat(access()).isEqualTo("read");
        assertThat(_get(Conversation.class).isTalkable()).isTrue();
    }

    @Test
    void talkIsForTheTwoSidesOrFewer() {
        at(ANNA);
        var audience = _get(Select.class, spec -> spec.withLabel(text("discussion.audience")));
        assertThat(audience.getListDataView().getItems().map(Object::toString))
                .contains("ROOM", "SIDE:PARTY")
                .doesNotContain("ROOM_AND_COOPERATING");
        assertThat(String.valueOf(audience.getValue())).isEqualTo("ROOM");
    }

    @Test
    void itIsFollowedByAButtonAndListedAmongWhatOneFollows() {
        at(KIM);
        _click(_find(Button.class, spec -> spec.withText(text("follow.start"))).getFirst());
        go("notifications");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(path);
        go(path);
        _click(_find(Button.class, spec -> spec.withText(text("follow.stop"))).getFirst());
        go("notifications");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(path);
    }

    @Test
    void forWhoeverCooperatesThereIsNoSuchPage() {
        at(TOVE);
        assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Samtal på prov");
        assertThat(_find(Conversation.class)).isEmpty();
    }
}
