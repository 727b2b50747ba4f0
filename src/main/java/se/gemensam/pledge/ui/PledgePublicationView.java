package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.PledgeEdition;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.pledge.PledgePublicationState;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.Toolbar;

/** The public page of the pledges of a room: whether it is laid out, what is proposed about that, and how a convener proposes it. */
@Route("w/:workspace/pledges/publication")
@PermitAll
class PledgePublicationView extends PledgeScreen {

    private final PledgePublicationService publications;
    private final String url;
    private @Nullable PledgePublicationState shown;
    private @Nullable PledgeEditionForm form;

    PledgePublicationView(
            PledgeTools tools, PledgePublicationService publications, @Value("${gemensam.url}") String url) {
        super(tools, "publication");
        this.publications = publications;
        this.url = url;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pledgePublic.title");
    }

    @Override
    void show() {
        var state = publications.state(room().id());
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        removeAll();
        add(new PageHeader(getPageTitle()).lead(getTranslation("pledgePublic.lead")));
        add(now(state));
        if (state.proposed() != null) {
            add(proposed(state, state.proposed()));
        } else if (state.mayLead()) {
            add(proposing(state));
        }
    }

    private Section now(PledgePublicationState state) {
        var section = new Section(new Paragraph(badge(state)));
        section.addClassName("publication-now");
        var published = state.published();
        if (published != null) {
            section.add(facts(published, link(address(published))));
            if (state.mayLead()) {
                section.add(new Toolbar(new Button(
                        getTranslation("pledgePublic.takeAway"), Icon.TRASH_2.create(), _ -> confirmTakingAway())));
            }
        }
        return section;
    }

    private StateBadge badge(PledgePublicationState state) {
        if (state.published() == null) {
            return new StateBadge(
                    StateBadge.Tone.NEUTRAL, Icon.CIRCLE_DASHED, getTranslation("pledgePublic.state.none"));
        }
        var since = LocalDate.ofInstant(Objects.requireNonNull(state.publishedAt()), Time.ZONE);
        return new StateBadge(
                StateBadge.Tone.GOOD,
                Icon.CIRCLE_CHECK,
                getTranslation("pledgePublic.since", new Formats(getLocale()).day(since)));
    }

    private static Component facts(PledgeEdition edition, Component where) {
        var facts = new Div(new Paragraph(edition.title()), new Paragraph(where));
        facts.add(new Paragraph(edition.sender() + " · " + edition.contact()));
        return facts;
    }

    private String address(PledgeEdition edition) {
        return url + "/p/" + edition.slug() + "/loften";
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }

    private Section proposed(PledgePublicationState state, PledgeEdition edition) {
        var section = new Section(
                new H2(getTranslation("pledgePublic.proposed." + state.proposedBy())),
                facts(edition, new Span(address(edition))));
        if (state.mayAgree()) {
            var yes = new Button(
                    getTranslation("pledgePublic.agree"), _ -> act("pledgePublic.agreed", publications::agree));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            section.add(new Toolbar(
                    yes,
                    new Button(
                            getTranslation("pledgePublic.decline"),
                            _ -> act("pledgePublic.declined", publications::dismiss))));
        } else if (state.mayLead()) {
            section.add(new Toolbar(new Button(
                    getTranslation("pledgePublic.withdraw"),
                    _ -> act("pledgePublic.withdrawn", publications::dismiss))));
        }
        return section;
    }

    /** What is typed stays while others change something. */
    private Section proposing(PledgePublicationState state) {
        if (form == null) {
            form = new PledgeEditionForm(state.suggested(), url, draft -> {
                publications.propose(room().id(), draft);
                form = null;
                told("pledgePublic.sent");
            });
        }
        return new Section(new H2(getTranslation("pledgePublic.propose")), form);
    }

    private void confirmTakingAway() {
        new ConfirmLoss(
                        getTranslation("pledgePublic.takeAway.question"),
                        getTranslation("pledgePublic.takeAway.loss"),
                        getTranslation("pledgePublic.takeAway"),
                        () -> act("pledgePublic.takenAway", publications::takeAway))
                .open();
    }

    /** Somebody else may have been quicker: then it is said, and what is now is shown. */
    private void act(String done, Consumer<UUID> work) {
        try {
            work.accept(room().id());
            told(done);
        } catch (RefusedException refused) {
            show();
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void told(String done) {
        show();
        Notice.done(getTranslation(done));
    }
}
