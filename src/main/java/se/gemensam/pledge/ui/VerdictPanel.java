package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.ui.RecusalLine;
import se.gemensam.pledge.PageTopics;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.VerdictDraft;
import se.gemensam.pledge.VerdictOverview;
import se.gemensam.pledge.VerdictPage;
import se.gemensam.pledge.VerdictRound;
import se.gemensam.pledge.VerdictService;
import se.gemensam.pledge.VerdictState;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Notice;
import se.gemensam.shell.SideMark;

/** What each side says became of the pledge: blind until both have said it, side by side after that. */
class VerdictPanel extends PledgePanel {

    private final PledgePlace place;
    private final VerdictOverview overview;
    private final VerdictService verdicts;
    private final Presence presence;
    private final Div state = new Div();
    private final Div earlier = new Div();
    private final VerdictForm form = new VerdictForm(this::give);
    private final RecusalLine recusal;
    private @Nullable VerdictPage shown;
    private @Nullable PledgePage pledge;

    VerdictPanel(
            PledgePlace place,
            VerdictOverview overview,
            VerdictService verdicts,
            RecusalService recusals,
            Presence presence) {
        this.place = place;
        this.overview = overview;
        this.verdicts = verdicts;
        this.presence = presence;
        recusal = new RecusalLine(recusals, place.id(), this::refresh);
        addClassName("verdicts");
        getContent().add(new H2(getTranslation("verdict.title")), state, form, recusal, earlier);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = Objects.requireNonNull(pledge).viewer();
        presence.onChange(this, PageTopics.verdict(place.id(), viewer.side()), viewer.id(), this::followOwnSide);
    }

    private void followOwnSide() {
        place.follow(this, this::refresh);
    }

    /** Whether the viewer is one of those who say what became of the pledge. */
    static boolean asks(PledgePage page) {
        return page.lifecycle() == PledgeLifecycle.ADOPTED && page.acts().contains(PledgeAct.ASSESS);
    }

    @Override
    void show(PledgePage page) {
        pledge = page;
        refresh();
    }

    private void refresh() {
        var page = Objects.requireNonNull(pledge);
        var now = overview.of(place.id());
        boolean inForce = page.lifecycle() == PledgeLifecycle.ADOPTED;
        setVisible(inForce || !now.rounds().isEmpty());
        recusal.setVisible(asks(page));
        if (recusal.isVisible()) {
            recusal.show(place.id());
        }
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        state.removeAll();
        switch (now.now()) {
            case VerdictState.NoneGiven _ -> say(getTranslation("verdict.none"));
            case VerdictState.OtherGiven _ -> {
                var other = VerdictWords.other(now.side());
                var line = new Paragraph(
                        SideMark.alone(Mark.valueOf(other.name())), new Span(getTranslation("verdict.given." + other)));
                line.addClassName("verdict-waits");
                state.add(line);
            }
            case VerdictState.OwnGiven given -> waits(now, given.own());
            case VerdictState.Revealed both -> revealed(now, both.said());
        }
        earlier(now);
        form.show(now);
    }

    private void say(String words) {
        state.add(new Paragraph(words));
    }

    private void waits(VerdictPage now, VerdictState.@Nullable Own own) {
        if (own != null) {
            state.add(VerdictCards.card(now.side(), own.said(), this));
        }
        say(getTranslation("verdict.waits." + VerdictWords.other(now.side())));
        if (now.mayAssess()) {
            state.add(new Button(getTranslation("verdict.change"), Icon.PENCIL.create(), _ -> form.open()));
        }
    }

    private void revealed(VerdictPage now, VerdictRound said) {
        var between = new Paragraph(VerdictWords.between(said, this));
        between.addClassName("verdict-between");
        state.add(between, new VerdictCards(said));
        if (!said.agree()) {
            state.add(takenUp(now));
        }
        if (now.mayAssess()) {
            state.add(new Button(getTranslation("verdict.again"), Icon.ROTATE_CW.create(), _ -> form.open()));
        }
    }

    /** Where a difference is talked about. */
    private Component takenUp(VerdictPage now) {
        var next = now.takenUp();
        if (next != null) {
            return new Paragraph(new Anchor(
                    PledgeNavigation.checkIn(place.slug(), next.checkInId()),
                    getTranslation("verdict.takenUp", next.title(), new Formats(getLocale()).date(next.day()))));
        }
        return now.mayPlan()
                ? new Paragraph(
                        new Span(getTranslation("verdict.takenUp.none") + " "),
                        new Anchor(PledgeNavigation.checkIns(place.slug()), getTranslation("checkIn.plan")))
                : new Paragraph(getTranslation("verdict.takenUp.none"));
    }

    /** Rounds that another has followed. */
    private void earlier(VerdictPage now) {
        earlier.removeAll();
        List<VerdictRound> over = now.now() instanceof VerdictState.Revealed
                ? now.rounds().subList(1, now.rounds().size())
                : now.rounds();
        if (over.isEmpty()) {
            return;
        }
        var rounds = new Div();
        over.forEach(round -> rounds.add(
                new H3(getTranslation("verdict.round", round.number())),
                new Paragraph(VerdictWords.between(round, this)),
                new VerdictCards(round)));
        earlier.add(new Details(getTranslation("verdict.earlier", over.size()), rounds));
    }

    private void give(VerdictDraft draft) {
        try {
            verdicts.assess(place.id(), draft);
        } catch (RefusedException refused) {
            refresh();
            throw refused;
        }
        Notice.done(getTranslation("verdict.done"));
        refresh();
    }
}
