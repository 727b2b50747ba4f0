package se.gemensam.pledge.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.VerdictDraft;
import se.gemensam.pledge.VerdictOverview;
import se.gemensam.pledge.VerdictPage;
import se.gemensam.pledge.VerdictRound;
import se.gemensam.pledge.VerdictService;
import se.gemensam.pledge.VerdictState;

/** What each side says became of a pledge, as the side of the person or token that asks may know it. */
@RestController
@RequestMapping("/api/pledges/{id}/verdicts")
class VerdictController {

    private final VerdictOverview overview;
    private final VerdictService verdicts;

    VerdictController(VerdictOverview overview, VerdictService verdicts) {
        this.overview = overview;
        this.verdicts = verdicts;
    }

    /** How far it has come. */
    enum Standing {
        NONE_GIVEN,
        OWN_GIVEN,
        OTHER_GIVEN,
        REVEALED
    }

    record SaidSummary(PledgeOutcome outcome, String why, String who, Instant at) {

        static SaidSummary of(VerdictRound.Said said) {
            return new SaidSummary(said.outcome(), said.why(), said.who(), said.at());
        }
    }

    record RoundSummary(int round, SaidSummary party, SaidSummary union) {

        static RoundSummary of(VerdictRound round) {
            return new RoundSummary(round.number(), SaidSummary.of(round.party()), SaidSummary.of(round.union()));
        }
    }

    /**
     * @param round the one that a verdict given now is for
     * @param own what the caller's side says, as long as that round is open
     * @param edition of it, to be named by whoever replaces it
     * @param rounds those that both have completed, the latest first
     */
    record VerdictSummary(
            int round,
            Standing standing,
            @Nullable SaidSummary own,
            @Nullable Long edition,
            List<RoundSummary> rounds,
            boolean disputed) {

        static VerdictSummary of(VerdictPage page) {
            var own = page.now() instanceof VerdictState.OwnGiven given ? given.own() : null;
            return new VerdictSummary(
                    page.now().round(),
                    switch (page.now()) {
                        case VerdictState.NoneGiven _ -> Standing.NONE_GIVEN;
                        case VerdictState.OwnGiven _ -> Standing.OWN_GIVEN;
                        case VerdictState.OtherGiven _ -> Standing.OTHER_GIVEN;
                        case VerdictState.Revealed _ -> Standing.REVEALED;
                    },
                    own == null ? null : SaidSummary.of(own.said()),
                    own == null ? null : own.edition(),
                    page.rounds().stream().map(RoundSummary::of).toList(),
                    page.isDisputed());
        }
    }

    /** @param edition of the own side's verdict that it replaces; left out when there was none */
    record NewVerdict(
            @Nullable Integer round,
            @Nullable Long edition,
            @Nullable PledgeOutcome outcome,
            @Nullable String why) {}

    @GetMapping
    VerdictSummary get(@PathVariable UUID id) {
        return VerdictSummary.of(overview.of(id));
    }

    /** Gives or replaces the verdict of the caller's side, and answers with how things stand after that. */
    @PutMapping("/own")
    VerdictSummary assess(@PathVariable UUID id, @RequestBody NewVerdict verdict) {
        if (verdict.round() == null || verdict.outcome() == null) {
            throw new RefusedException("verdict.outcome.missing");
        }
        verdicts.assess(
                id,
                new VerdictDraft(
                        verdict.round(),
                        verdict.edition(),
                        verdict.outcome(),
                        Objects.requireNonNullElse(verdict.why(), "")));
        return get(id);
    }
}
