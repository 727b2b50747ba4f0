package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.discussion.ui.Conversation;
import se.gemensam.discussion.ui.RecusalLine;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.ui.FollowButton;

/** What is said about a pledge, on its page. */
@Component
class TalkPart implements PledgePart {

    private final DiscussionOverview overview;
    private final DiscussionService discussion;
    private final RecusalService recusals;
    private final Following following;
    private final Presence presence;

    TalkPart(
            DiscussionOverview overview,
            DiscussionService discussion,
            RecusalService recusals,
            Following following,
            Presence presence) {
        this.overview = overview;
        this.discussion = discussion;
        this.recusals = recusals;
        this.following = following;
        this.presence = presence;
    }

    @Override
    public int order(boolean adopted) {
        return adopted ? 60 : 80;
    }

    @Override
    public PledgePanel create(PledgePlace place) {
        return new TalkPanel(this, place);
    }

    Conversation conversation(PledgePlace place) {
        var talk = new Conversation(
                overview,
                discussion,
                recusals,
                place.id(),
                overview.audienceNames(place.id()),
                thread -> follow(place, thread));
        talk.onShow(this::seen);
        return talk;
    }

    RecusalLine recusals(PledgePlace place, Runnable changed) {
        return new RecusalLine(recusals, place.id(), changed);
    }

    /** Calls back when something is said that is for the person who looks. */
    void listen(TalkPanel panel, PledgePlace place, Runnable changed) {
        overview.topics(place.id())
                .forEach(topic ->
                        presence.onChange(panel, topic, place.room().me().id(), changed));
    }

    private FollowButton follow(PledgePlace place, ThreadRow thread) {
        var begun =
                thread.comments().isEmpty() ? "" : thread.comments().getFirst().author();
        return new FollowButton(
                following,
                place.room().id(),
                Following.Kind.THREAD,
                thread.id(),
                UI.getCurrent().getTranslation("follow.thread", begun));
    }

    /** Threads that are shown are read. */
    private void seen(Talk said) {
        following.seen(Stream.of(said.threads(), said.withoutPlace())
                .flatMap(List::stream)
                .map(ThreadRow::id)
                .toList());
    }
}
