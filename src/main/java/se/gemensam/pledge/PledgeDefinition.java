package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;

/**
 * What a pledge promises, as bodies adopt it: what, who on both sides, how it is measured, from what to what and by when. Who the persons
 * are, and what it is filed under, is no part of it.
 */
public record PledgeDefinition(
        String promise,
        int term,
        @Nullable Level level,
        @Nullable String areaCode,
        String addressee,
        @Nullable Ask ask,
        @Nullable LocalDate deadline,
        Task party,
        Task union,
        List<Measure> indicators) {

    /** What a side does, or why nothing. */
    public record Task(
            String task,
            String nothing,
            @Nullable UUID organisationId,
            @Nullable LocalDate dueOn) {

        static Task of(Commitment commitment) {
            return new Task(commitment.task(), commitment.nothing(), commitment.organisationId(), commitment.dueOn());
        }

        public boolean isGiven() {
            return !task.isEmpty() || !nothing.isEmpty();
        }
    }

    /** One of the figures. */
    public record Measure(UUID id, IndicatorDraft says) {}

    public PledgeDefinition {
        indicators = List.copyOf(indicators);
    }

    static PledgeDefinition of(Pledge pledge, List<Indicator> indicators) {
        return new PledgeDefinition(
                pledge.promise(),
                pledge.term().year(),
                pledge.level(),
                pledge.areaCode(),
                pledge.addressee(),
                pledge.ask(),
                pledge.deadline(),
                Task.of(pledge.commitment(Side.PARTY)),
                Task.of(pledge.commitment(Side.UNION)),
                indicators.stream()
                        .sorted(Comparator.comparingInt(Indicator::place))
                        .map(indicator -> new Measure(indicator.id(), indicator.draft()))
                        .toList());
    }

    public Task task(Side side) {
        return side == Side.PARTY ? party : union;
    }
}
