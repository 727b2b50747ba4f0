package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteResult;
import se.gemensam.platform.AdvisoryVoteResult.SideCount;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** What is said of advisory votes, in the language of the page that it stands on. */
final class AdvisoryVoteWords {

    private AdvisoryVoteWords() {}

    /** What it asks of the viewer, or that it is closed. */
    static StateBadge state(AdvisoryVoteRow vote, Component page) {
        if (!vote.open()) {
            return new StateBadge(Tone.NEUTRAL, Icon.LOCK, page.getTranslation("vote.state.closed"));
        }
        if (vote.waits()) {
            return new StateBadge(Tone.WAITING, Icon.CIRCLE_DOT, page.getTranslation("vote.state.waits"));
        }
        return vote.mine().choice() == null
                ? new StateBadge(Tone.NEUTRAL, Icon.CLOCK, page.getTranslation("vote.state.open"))
                : new StateBadge(Tone.GOOD, Icon.CHECK, page.getTranslation("vote.state.answered"));
    }

    /** Until when it can be answered, or since when no longer. */
    static String until(AdvisoryVoteRow vote, Component page, Formats formats) {
        if (vote.open()) {
            return page.getTranslation("vote.until", formats.date(vote.lastDay()));
        }
        return vote.closedEarly()
                ? page.getTranslation("vote.closedAt", formats.moment(vote.closesAt()))
                : page.getTranslation("vote.until.past", formats.date(vote.lastDay()));
    }

    static String turnout(AdvisoryVoteRow vote, Component page) {
        return page.getTranslation("vote.turnout", vote.answered(), vote.answered() + vote.unanswered());
    }

    static String side(Side side, Component page) {
        return page.getTranslation("vote.side." + side);
    }

    /** What each side said and how that lies to what the other said; never who has won. */
    static String said(AdvisoryVoteRow vote, AdvisoryVoteResult result, Component page) {
        var sentences = new ArrayList<String>();
        result.sides().forEach(side -> sentences.add(said(side, vote.choices(), page)));
        result.between().ifPresent(between -> sentences.add(page.getTranslation("vote.between." + between)));
        return String.join(" ", sentences);
    }

    private static String said(SideCount side, List<String> choices, Component page) {
        var parts = IntStream.range(0, choices.size())
                .filter(place -> side.counts().get(place) > 0)
                .mapToObj(place ->
                        page.getTranslation("vote.said.for", side.counts().get(place), choices.get(place)))
                .toList();
        return parts.isEmpty()
                ? page.getTranslation("vote.said.none", side(side.side(), page))
                : page.getTranslation("vote.said", side(side.side(), page), String.join(", ", parts));
    }
}
