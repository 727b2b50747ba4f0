package se.gemensam.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.ViewTest;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.platform.PlatformService;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.PledgeWords;
import se.gemensam.pledge.WordsMark;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** What hangs on the words of a platform, beside them: the demo's pledges. */
class HangingBesideTest extends ViewTest {

    private static final String ANNA = "anna@parti.example";
    private static final String TOVE = "tove@tco.example";

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PledgeWords words;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    private record Hanging(WorkspaceRow room, UUID platform, WordsMark mark) {

        String path() {
            return PlatformNavigation.section(room.slug(), platform, mark.sectionId());
        }
    }

    private <T> T asAnna(Supplier<T> work) {
        return acting.account(accounts.withEmail(ANNA).orElseThrow(), work);
    }

    private Hanging hanging() {
        return asAnna(() -> {
            var room = workspaces.mine().getFirst();
            return platforms.list(room.id()).stream()
                    .flatMap(platform -> words.in(platform.id()).stream()
                            .filter(mark -> mark.place() != null)
                            .map(mark -> new Hanging(room, platform.id(), mark)))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static PlatformText text() {
        return _get(PlatformText.class);
    }

    @Test
    void theSectionListsItsPledgesAndTheTextFlagsTheirWords() {
        var hanging = hanging();
        signIn(ANNA);
        go(hanging.path());
        var name = hanging.mark.number() + " " + hanging.mark.promise();
        assertThat(_get(Anchor.class, spec -> spec.withText(name)).getHref())
                .endsWith("/pledges/" + hanging.mark.pledgeId());
        assertThat(text().getElement().getProperty("flags"))
                .contains(hanging.mark.pledgeId().toString(), hanging.mark.promise());
        ComponentUtil.fireEvent(
                text(),
                new HangingBeside.FlagPressed(
                        text(), true, hanging.mark.pledgeId().toString()));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/pledges/" + hanging.mark.pledgeId());
    }

    @Test
    void wordsBecomeAPledge() {
        var hanging = hanging();
        var place = Objects.requireNonNull(hanging.mark.place());
        signIn(ANNA);
        go(hanging.path());
        assertThat(text().getElement().getProperty("offers")).contains(text("pledge.words.make"));
        _assertNone(Button.class, spec -> spec.withText(text("pledge.words.make")));
        ComponentUtil.fireEvent(
                text(),
                new PlatformText.WordsSelected(
                        text(),
                        true,
                        hanging.mark.sectionId().toString(),
                        place.version(),
                        place.from(),
                        place.to(),
                        hanging.mark.words()));
        _click(_get(Button.class, spec -> spec.withText(text("pledge.words.make"))));
        assertThat(_get(TextField.class, spec -> spec.withLabel(text("pledge.field.PROMISE")))
                        .getValue())
                .isEqualTo(hanging.mark.words());
        _click(_get(Button.class, spec -> spec.withText(text("pledge.new.create"))));
        var path = UI.getCurrent().getActiveViewLocation().getPath();
        var made = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        try {
            assertThat(asAnna(() -> words.in(hanging.platform)))
                    .filteredOn(mark -> mark.pledgeId().equals(made))
                    .extracting(WordsMark::sectionId)
                    .containsExactly(hanging.mark.sectionId());
        } finally {
            asAnna(() -> {
                pledges.remove(made);
                return made;
            });
        }
    }

    @Test
    void anActThatIsNotOfferedDoesNothing() {
        var hanging = hanging();
        signIn(ANNA);
        go(hanging.path());
        ComponentUtil.fireEvent(
                text(),
                new HangingBeside.ActWanted(
                        text(), true, hanging.mark.sectionId().toString(), "something.else", 0, 1, 2, "x"));
        _assertNone(TextField.class, spec -> spec.withLabel(text("pledge.field.PROMISE")));
    }

    @Test
    void whoeverCooperatesSeesNoneOfIt() {
        var hanging = hanging();
        signIn(TOVE);
        go(hanging.path());
        if (!_find(PlatformText.class).isEmpty()) {
            assertThat(text().getElement().getProperty("offers")).isEqualTo("[]");
            assertThat(text().getElement().getProperty("flags", "[]")).isEqualTo("[]");
        }
        _assertNone(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().contains("/pledges/")));
    }
}
