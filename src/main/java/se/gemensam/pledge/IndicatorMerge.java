package se.gemensam.pledge;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** Brings together what two people said about the same figure at the same time. */
final class IndicatorMerge {

    private final IndicatorDraft before;
    private final IndicatorDraft after;
    private final IndicatorDraft now;

    private IndicatorMerge(IndicatorDraft before, IndicatorDraft after, IndicatorDraft now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** @throws RefusedException when both changed the same, each otherwise */
    static IndicatorDraft of(IndicatorDraft before, IndicatorDraft after, IndicatorDraft now) {
        return new IndicatorMerge(before, after, now).merged();
    }

    private IndicatorDraft merged() {
        return new IndicatorDraft(
                one(IndicatorDraft::kind),
                one(IndicatorDraft::name),
                one(IndicatorDraft::unit),
                one(IndicatorDraft::direction),
                any(IndicatorDraft::baseline),
                any(IndicatorDraft::baselineOn),
                any(IndicatorDraft::target),
                any(IndicatorDraft::targetHigh),
                any(IndicatorDraft::targetOn),
                any(IndicatorDraft::outOf),
                one(IndicatorDraft::whole),
                one(IndicatorDraft::years),
                one(IndicatorDraft::source),
                one(IndicatorDraft::reporter),
                one(IndicatorDraft::rollUp),
                any(IndicatorDraft::parentId),
                one(IndicatorDraft::steps));
    }

    private <T> T one(Function<IndicatorDraft, T> part) {
        return Objects.requireNonNull(any(part::apply));
    }

    private <T> @Nullable T any(Function<IndicatorDraft, @Nullable T> part) {
        var was = part.apply(before);
        var mine = part.apply(after);
        var theirs = part.apply(now);
        if (Objects.equals(theirs, was) || Objects.equals(theirs, mine)) {
            return mine;
        }
        if (Objects.equals(mine, was)) {
            return theirs;
        }
        throw new RefusedException("indicator.moved", now.name());
    }
}
