package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.AudienceNames;
import se.gemensam.workspace.Following;

/** One advisory vote: what is asked, the viewer's own answer, and what the sides say when that may be seen. */
@Route("w/:workspace/platforms/:platform/votes/:vote")
@PermitAll
class AdvisoryVoteView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final AdvisoryVoteOverview overview;
    private final AdvisoryVoteService votes;
    private final AudienceNames audienceNames;
    private final Following following;
    private final Presence presence;
    private final Div head = new Div();
    private final Div answers = new Div();
    private @Nullable PlatformPlace place;
    private @Nullable AdvisoryVoteRow vote;
    private @Nullable AdvisoryVoteForm form;

    AdvisoryVoteView(
            PlatformPlaces places,
            AdvisoryVoteOverview overview,
            AdvisoryVoteService votes,
            AudienceNames audienceNames,
            Following following,
            Presence presence) {
        this.places = places;
        this.overview = overview;
        this.votes = votes;
        this.audienceNames = audienceNames;
        this.following = following;
        this.presence = presence;
        addClassNames("page", "votes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        var found = overview.get(PlatformPlaces.id(event, "vote"));
        if (!found.platformId().equals(place.id())) {
            throw new NotFoundException("advisory vote " + found.id());
        }
        vote = null;
        following.seen(List.of(found.id()));
        var own = new AdvisoryVoteForm(found, this::answer);
        form = own;
        removeAll();
        add(head, own, answers);
        show(found);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        overview.topics(shown().platformId())
                .forEach(topic ->
                        presence.onChange(this, topic, place().room().me().id(), this::followOthers));
    }

    @Override
    public String getPageTitle() {
        return vote == null ? "" : vote.question();
    }

    @Override
    public List<Crumb> above() {
        return place().above(
                        this,
                        new Crumb(getTranslation("vote.list.title"), PlatformNavigation.votes(slug(), platform())));
    }

    private void followOthers() {
        if (!isAttached()) {
            return; // the window was closed while the word was on its way
        }
        try {
            reload();
        } catch (NotFoundException gone) {
            if (!Objects.requireNonNull(form).staysWhenGone()) {
                leave();
                Notice.trouble(getTranslation("vote.gone"));
            }
        }
    }

    private void reload() {
        show(overview.get(shown().id()));
    }

    /** The head is made anew only when it says something else: whoever has its menu open keeps it. */
    private void show(AdvisoryVoteRow found) {
        var before = vote;
        vote = found;
        if (before == null || !AdvisoryVoteHead.saysTheSame(before, found)) {
            head.removeAll();
            head.add(new AdvisoryVoteHead(
                    found, slug(), audienceNames.in(place().room().id()), new Acts()));
        }
        Objects.requireNonNull(form).show(found);
        answers.removeAll();
        answers.add(new AdvisoryVoteAnswers(found));
    }

    private void answer(int choice, String reason) {
        votes.answer(shown().id(), choice, reason);
        Notice.done(getTranslation("vote.sent"));
        reload();
    }

    private class Acts implements AdvisoryVoteHead.Acts {

        @Override
        public void extend() {
            new AdvisoryVoteLaterDialog(shown().lastDay(), day -> {
                        votes.extend(shown().id(), day);
                        Notice.done(getTranslation("vote.extended"));
                        reload();
                    })
                    .open();
        }

        @Override
        public void close() {
            confirm("vote.close.question", "vote.close.loss", "vote.close", () -> {
                votes.close(shown().id());
                reload();
            });
        }

        @Override
        public void takeBack() {
            confirm("vote.takeBack.question", "vote.takeBack.loss", "vote.takeBack", () -> {
                votes.takeBack(shown().id());
                leave();
                Notice.done(getTranslation("vote.takenBack"));
            });
        }

        private void confirm(String question, String loss, String act, Runnable work) {
            new ConfirmLoss(getTranslation(question), getTranslation(loss), getTranslation(act), () -> tryTo(work))
                    .open();
        }

        private void tryTo(Runnable work) {
            try {
                work.run();
            } catch (RefusedException refused) {
                Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
                reload();
            }
        }
    }

    private void leave() {
        PlatformNavigation.open(PlatformNavigation.votes(slug(), shown().platformId()));
    }

    private AdvisoryVoteRow shown() {
        return Objects.requireNonNull(vote);
    }

    private String slug() {
        return place().slug();
    }

    private UUID platform() {
        return place().id();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
