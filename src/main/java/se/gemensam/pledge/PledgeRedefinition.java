package se.gemensam.pledge;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** Another definition for a pledge in force: whether it can be, and how the form and the figures come to say it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PledgeRedefinition {

    private static final int MOST_FIGURES = 12;

    private final PledgeForm form;
    private final PledgeDefinitions definitions;
    private final IndicatorRepository indicators;
    private final Clock clock;

    PledgeRedefinition(PledgeForm form, PledgeDefinitions definitions, IndicatorRepository indicators, Clock clock) {
        this.form = form;
        this.definitions = definitions;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * The definition as it would be kept: each changed field as the form would have it, new figures with ids of their own.
     *
     * @throws RefusedException when a field cannot hold that, nothing is changed, or one could no longer tell whether it was kept
     */
    PledgeDefinition checked(Pledge pledge, PledgeDefinition wanted, Member by) {
        var now = definitions.written(pledge);
        var scratch = new Pledge(
                pledge.id(),
                pledge.number(),
                new PledgeDraft(now.promise(), new MandatePeriod(now.term()), null),
                pledge.documentId(),
                by,
                clock.instant());
        write(now, scratch);
        for (var field : PledgeField.values()) {
            var value = PledgeDifference.text(wanted, field);
            if (field.isDefinition() && !value.equals(PledgeDifference.text(now, field))) {
                form.write(scratch, field, value);
            }
        }
        var checked = with(PledgeDefinition.of(scratch, List.of()), figures(now, wanted));
        if (checked.equals(now)) {
            throw new RefusedException("jointPledge.same");
        }
        Testability.of(checked).requireComplete();
        return checked;
    }

    /** Lets the form and the figures say it. */
    void apply(Pledge pledge, PledgeDefinition definition, Member by) {
        write(definition, pledge);
        var there = indicators.of(pledge.id()).stream().collect(Collectors.toMap(Indicator::id, each -> each));
        for (var measure : definition.indicators()) {
            var indicator = there.remove(measure.id());
            if (indicator != null) {
                indicator.describe(measure.says());
            } else {
                indicators.save(new Indicator(
                        measure.id(),
                        pledge.id(),
                        indicators.nextPlace(pledge.id()),
                        measure.says(),
                        by,
                        clock.instant()));
            }
        }
        there.values().forEach(gone -> gone.remove(by, clock.instant()));
    }

    private static void write(PledgeDefinition from, Pledge to) {
        to.promise(from.promise());
        to.fallInto(new MandatePeriod(from.term()));
        to.concern(from.level(), from.areaCode());
        to.address(from.addressee());
        to.askFor(from.ask());
        to.endOn(from.deadline());
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            var task = from.task(side);
            to.commit(
                    side,
                    to.commitment(side)
                            .withTask(task.task())
                            .withNothing(task.nothing())
                            .withOrganisation(task.organisationId())
                            .withDueOn(task.dueOn()));
        }
    }

    private static PledgeDefinition with(PledgeDefinition definition, List<PledgeDefinition.Measure> figures) {
        return new PledgeDefinition(
                definition.promise(),
                definition.term(),
                definition.level(),
                definition.areaCode(),
                definition.addressee(),
                definition.ask(),
                definition.deadline(),
                definition.party(),
                definition.union(),
                figures);
    }

    private static List<PledgeDefinition.Measure> figures(PledgeDefinition now, PledgeDefinition wanted) {
        if (wanted.indicators().size() > MOST_FIGURES) {
            throw new RefusedException("indicator.tooMany", MOST_FIGURES);
        }
        var there = new HashMap<UUID, IndicatorDraft>();
        now.indicators().forEach(measure -> there.put(measure.id(), measure.says()));
        var kept = new ArrayList<PledgeDefinition.Measure>();
        for (var measure : wanted.indicators()) {
            var before = there.remove(measure.id());
            requireSameKind(before, measure.says());
            kept.add(before == null ? new PledgeDefinition.Measure(UUID.randomUUID(), measure.says()) : measure);
        }
        return kept;
    }

    /** A figure of another kind is another figure: its values would mean something else. */
    private static void requireSameKind(@Nullable IndicatorDraft before, IndicatorDraft after) {
        if (before == null) {
            if (after.parentId() != null) {
                throw new RefusedException("jointPledge.figure.kind");
            }
            return;
        }
        if (before.kind() != after.kind()
                || before.direction() != after.direction()
                || before.years() != after.years()
                || before.rollUp() != after.rollUp()
                || !Objects.equals(before.parentId(), after.parentId())) {
            throw new RefusedException("jointPledge.figure.kind");
        }
    }
}
