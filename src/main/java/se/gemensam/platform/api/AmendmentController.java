package se.gemensam.platform.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentFit;
import se.gemensam.platform.AmendmentKind;
import se.gemensam.platform.AmendmentObstacle;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentPage;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentRuling;
import se.gemensam.platform.AmendmentState;

/** Amendments of a platform, as the person or token that asks may see them; drafts of others do not exist. */
@RestController
@RequestMapping("/api")
class AmendmentController {

    private final AmendmentOverview overview;
    private final AmendmentDecisions decisions;

    AmendmentController(AmendmentOverview overview, AmendmentDecisions decisions) {
        this.overview = overview;
        this.decisions = decisions;
    }

    /** @param through number of the amendment whose words are to be taken instead */
    record GivenOpinion(
            Side side,
            AmendmentOutcome opinion,
            String reason,
            @Nullable Integer through) {}

    /** @param paragraph number in the minutes; empty when it was not given */
    record GivenOutcome(
            Side side,
            AmendmentOutcome outcome,
            @Nullable Integer through,
            String organisation,
            String body,
            LocalDate decidedOn,
            String paragraph) {}

    /**
     * An amendment.
     *
     * @param number of it on its platform
     * @param sectionId null for a new section that is not in the text yet
     * @param counters number of the amendment that it answers
     * @param proposer name as the one who asks may see it
     * @param supporters organisations that stand behind it
     * @param fit how it stands to the text as it is now; null when its section is gone
     * @param obstacle why a change of the tree cannot be done as it was meant
     * @param merged whether it is brought into the text
     */
    record AmendmentSummary(
            UUID id,
            int number,
            AmendmentKind kind,
            AmendmentState state,
            @Nullable UUID sectionId,
            String title,
            String reason,
            boolean alternative,
            @Nullable Integer counters,
            String organisation,
            Side side,
            String proposer,
            List<String> supporters,
            List<GivenOpinion> opinions,
            List<GivenOutcome> outcomes,
            @Nullable AmendmentFit fit,
            @Nullable AmendmentObstacle obstacle,
            boolean merged,
            @Nullable Instant submittedAt) {

        static AmendmentSummary of(AmendmentRow row) {
            return new AmendmentSummary(
                    row.id(),
                    row.number(),
                    row.kind(),
                    row.state(),
                    row.sectionId(),
                    row.title(),
                    row.reason(),
                    row.alternative(),
                    row.counters(),
                    row.organisation(),
                    row.side(),
                    row.proposer(),
                    row.supporters(),
                    sides().flatMap(side -> row.opinion(side).stream()
                                    .map(each -> new GivenOpinion(side, each.opinion(), each.reason(), each.through())))
                            .toList(),
                    sides().flatMap(side -> row.outcome(side).stream()
                                    .map(each -> new GivenOutcome(
                                            side,
                                            each.outcome(),
                                            each.through(),
                                            each.organisation(),
                                            each.body(),
                                            each.decidedOn(),
                                            each.paragraph())))
                            .toList(),
                    row.fit(),
                    row.obstacle(),
                    row.merged(),
                    row.submittedAt());
        }

        private static Stream<Side> sides() {
            return Stream.of(Side.PARTY, Side.UNION);
        }
    }

    /**
     * An amendment with its words.
     *
     * @param html how its own text reads; null when it proposes none
     * @param clashes numbers of open amendments that cannot come in beside it
     * @param answers those that answer it
     */
    record AmendmentWhole(
            AmendmentSummary amendment, @Nullable String html, List<Integer> clashes, List<AmendmentSummary> answers) {

        static AmendmentWhole of(AmendmentPage page) {
            return new AmendmentWhole(
                    AmendmentSummary.of(page.row()),
                    page.text() == null ? null : page.text().html(),
                    page.clashes(),
                    page.answers().stream().map(AmendmentSummary::of).toList());
        }
    }

    /**
     * What a body of one's own organisation decided at one meeting, as it stands in the minutes.
     *
     * @param paragraph number in the minutes; may be left out
     * @param outcomes by the id of the amendment
     */
    record Ruling(
            @NotNull String body,
            @NotNull LocalDate decidedOn,
            @Nullable String paragraph,
            @NotNull Map<UUID, @NotNull AmendmentOutcome> outcomes) {}

    @GetMapping("/platforms/{id}/amendments")
    List<AmendmentSummary> list(@PathVariable UUID id) {
        return overview.list(id).stream().map(AmendmentSummary::of).toList();
    }

    @GetMapping("/amendments/{id}")
    AmendmentWhole get(@PathVariable UUID id) {
        return AmendmentWhole.of(overview.get(id));
    }

    /** Registers what a body decided: all of it, or nothing when one of the amendments cannot be decided. */
    @PostMapping("/platforms/{id}/amendments/rulings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@PathVariable UUID id, @Valid @RequestBody Ruling ruling) {
        decisions.register(
                id,
                new AmendmentRuling(
                        ruling.body(),
                        ruling.decidedOn(),
                        Objects.requireNonNullElse(ruling.paragraph(), ""),
                        ruling.outcomes()));
    }
}
