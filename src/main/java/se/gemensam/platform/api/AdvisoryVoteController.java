package se.gemensam.platform.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.AdvisoryVoteResult;
import se.gemensam.platform.AdvisoryVoteReveal;
import se.gemensam.platform.AdvisoryVoteRow;

/** Advisory votes of a platform, as the person or token that asks may see them. */
@RestController
@RequestMapping("/api/platforms")
class AdvisoryVoteController {

    private final AdvisoryVoteOverview votes;

    AdvisoryVoteController(AdvisoryVoteOverview votes) {
        this.votes = votes;
    }

    /** @param counts of each choice, in their order */
    record SideAnswers(Side side, List<Integer> counts, int unanswered) {

        static SideAnswers of(AdvisoryVoteResult.SideCount count) {
            return new SideAnswers(count.side(), count.counts(), count.unanswered());
        }
    }

    /** @param choice place among the choices, from 0 */
    record GivenAnswer(int choice, String who, Side side, String reason) {

        static GivenAnswer of(AdvisoryVoteResult.Answer answer) {
            return new GivenAnswer(answer.choice(), answer.who(), answer.side(), answer.reason());
        }
    }

    /**
     * A vote, which decides nothing.
     *
     * @param audience ROOM, ROOM_AND_COOPERATING, SIDE:… or ORGANISATION:…
     * @param lastDay through which it is open, in Europe/Stockholm
     * @param sides null as long as the one who asks may not see what was answered
     * @param answers null as long as the one who asks may not see them
     */
    record VoteSummary(
            UUID id,
            @Nullable UUID sectionId,
            String audience,
            String question,
            String explanation,
            List<String> choices,
            LocalDate lastDay,
            Instant closesAt,
            boolean open,
            AdvisoryVoteReveal reveal,
            @Nullable Integer myChoice,
            int answered,
            int unanswered,
            @Nullable List<SideAnswers> sides,
            @Nullable List<GivenAnswer> answers) {

        static VoteSummary of(AdvisoryVoteRow row) {
            var result = row.result();
            return new VoteSummary(
                    row.id(),
                    row.sectionId(),
                    row.audience().toString(),
                    row.question(),
                    row.explanation(),
                    row.choices(),
                    row.lastDay(),
                    row.closesAt(),
                    row.open(),
                    row.reveal(),
                    row.mine().choice(),
                    row.answered(),
                    row.unanswered(),
                    result == null
                            ? null
                            : result.sides().stream().map(SideAnswers::of).toList(),
                    result == null
                            ? null
                            : result.answers().stream().map(GivenAnswer::of).toList());
        }
    }

    @GetMapping("/{id}/votes")
    List<VoteSummary> list(@PathVariable UUID id) {
        return votes.list(id).stream().map(VoteSummary::of).toList();
    }
}
