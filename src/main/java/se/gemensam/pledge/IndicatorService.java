package se.gemensam.pledge;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/** Says how pledges are measured. */
@Service
@Transactional
public class IndicatorService {

    private static final int MOST = 12;

    private final PledgeAccess access;
    private final IndicatorRepository indicators;
    private final Clock clock;

    IndicatorService(PledgeAccess access, IndicatorRepository indicators, Clock clock) {
        this.access = access;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @throws RefusedException when the pledge is frozen, or has as many as there can be */
    public UUID add(UUID pledgeId, IndicatorDraft draft) {
        var granted = writable(pledgeId);
        requireAbove(granted.pledge(), draft);
        if (indicators.of(pledgeId).size() >= MOST) {
            throw new RefusedException("indicator.tooMany", MOST);
        }
        return indicators
                .save(new Indicator(pledgeId, indicators.nextPlace(pledgeId), draft, granted.member(), clock.instant()))
                .id();
    }

    /**
     * Says otherwise how a figure is measured.
     *
     * @param before what the person found; what others changed besides stays
     * @throws RefusedException when others changed the same otherwise, or the pledge is frozen
     */
    public void change(UUID indicatorId, IndicatorDraft before, IndicatorDraft after) {
        var indicator = found(indicatorId);
        var granted = writable(indicator.pledgeId());
        requireAbove(granted.pledge(), after);
        indicator.describe(IndicatorMerge.of(before, after, indicator.draft()));
    }

    public void remove(UUID indicatorId) {
        var indicator = found(indicatorId);
        indicator.remove(writable(indicator.pledgeId()).member(), clock.instant());
    }

    /** Brings back what was removed. */
    public void restore(UUID indicatorId) {
        var indicator = indicators.findById(indicatorId).orElseThrow(() -> missing(indicatorId));
        writable(indicator.pledgeId());
        indicator.restore();
    }

    private PledgeAccess.Granted writable(UUID pledgeId) {
        var granted = access.lock(PledgeAct.WRITE, pledgeId);
        if (granted.pledge().isFrozen()) {
            throw new RefusedException("pledge.frozen");
        }
        return granted;
    }

    /** The figure above must be one of the pledge above, and of the same kind. */
    private void requireAbove(Pledge pledge, IndicatorDraft draft) {
        var above = draft.parentId();
        if (above != null
                && indicators
                        .findById(above)
                        .filter(one ->
                                pledge.parentId().filter(one.pledgeId()::equals).isPresent())
                        .isEmpty()) {
            throw new RefusedException("indicator.parent.invalid");
        }
    }

    private Indicator found(UUID indicatorId) {
        return indicators
                .findById(indicatorId)
                .filter(indicator -> !indicator.isRemoved())
                .orElseThrow(() -> missing(indicatorId));
    }

    private static NotFoundException missing(UUID indicatorId) {
        return new NotFoundException("indicator " + indicatorId);
    }
}
