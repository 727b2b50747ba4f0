package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Toolbar;

/** Whether a pledge is shown to everybody where the pledges are laid out; either side keeps it back alone. */
class PublicPanel extends PledgePanel {

    private record Shown(Set<Side> keptBack, boolean mayLead) {}

    private final PledgePublicationService publications;
    private @Nullable Shown shown;

    PublicPanel(PledgePublicationService publications) {
        this.publications = publications;
    }

    @Override
    void show(PledgePage page) {
        setVisible(page.lifecycle() != PledgeLifecycle.DRAFT);
        var now = new Shown(publications.keptBack(page.id()), page.acts().contains(PledgeAct.LEAD));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var content = getContent();
        content.removeAll();
        content.add(new H2(getTranslation("pledgePublic.part")));
        if (now.keptBack.isEmpty()) {
            content.add(new Paragraph(getTranslation("pledgePublic.part.shown")));
        }
        now.keptBack.stream()
                .sorted()
                .forEach(side -> content.add(new Paragraph(getTranslation("pledgePublic.part.keptBack." + side))));
        if (now.mayLead) {
            content.add(
                    new Toolbar(button(page, now.keptBack.contains(page.viewer().side()))));
        }
    }

    private Button button(PledgePage page, boolean keptByUs) {
        return keptByUs
                ? new Button(
                        getTranslation("pledgePublic.part.release"),
                        Icon.EYE.create(),
                        _ -> act(page, publications::release))
                : new Button(
                        getTranslation("pledgePublic.part.keepBack"),
                        Icon.LOCK.create(),
                        _ -> act(page, publications::keepBack));
    }

    private void act(PledgePage page, Consumer<UUID> work) {
        try {
            work.accept(page.id());
            show(page);
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
