package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;

/**
 * What becomes of amendments, in two steps: the writing group of each side proposes, and a body of each side decides. People write down
 * what bodies decided.
 */
@Service
@Transactional
public class AmendmentDecisions {

    private static final int LONGEST_REASON = 2000;

    private final AmendmentAccess access;
    private final AmendmentNews news;
    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final AmendmentDeciders deciders;
    private final PlatformAccess platforms;

    AmendmentDecisions(
            AmendmentAccess access,
            AmendmentNews news,
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentDeciders deciders,
            PlatformAccess platforms) {
        this.access = access;
        this.news = news;
        this.amendments = amendments;
        this.store = store;
        this.deciders = deciders;
        this.platforms = platforms;
    }

    /**
     * What the writing group of the current person's side proposes; it takes the place of what it proposed before.
     *
     * @param through the amendment whose words are to be taken, where other words are
     */
    public void propose(UUID amendmentId, AmendmentOutcome opinion, String reason, @Nullable UUID through) {
        var found = access.lockToDecide(PlatformAct.SUGGEST_OUTCOME, amendmentId);
        if (opinion == AmendmentOutcome.REFERRED_BACK) {
            throw new RefusedException("amendment.opinion.referred");
        }
        var words = Prose.of(reason);
        if (words.length() > LONGEST_REASON) {
            throw new RefusedException("amendment.opinion.reason.invalid", LONGEST_REASON);
        }
        requireOpen(found);
        requireThrough(found, opinion, through);
        store.opine(new AmendmentStore.Opinion(
                amendmentId,
                found.member().side(),
                opinion,
                words,
                opinion == AmendmentOutcome.GRANTED_CHANGED ? through : null,
                found.member().id()));
        news.step(found, DeedKind.AMENDMENT_WEIGHED);
    }

    /**
     * Registers what a body of the current person's organisation decided, about one amendment or many at once.
     *
     * @throws RefusedException without the right to register decisions, for an organisation that is not to adopt the platform, or when one
     *     of them cannot be decided; nothing is registered
     */
    public void register(UUID platformId, AmendmentRuling ruling) {
        var member = platforms.require(Act.REGISTER_DECISIONS, platformId).member();
        if (member.side() == Side.COOPERATING) {
            throw new RefusedException("access.refused");
        }
        if (!deciders.isAmong(member, platformId)) {
            throw new RefusedException("amendment.ruling.notAdopting");
        }
        var rulingId = store.keepRuling(platformId, ruling, member.organisationId(), member.side(), member.id());
        for (var each : ruling.outcomes().entrySet()) {
            var found = access.lockToDecide(PlatformAct.REGISTER, each.getKey());
            if (!found.amendment().platformId().equals(platformId)) {
                throw new RefusedException("amendment.ruling.nothing");
            }
            requireOpen(found);
            var through = proposedWords(found);
            requireThrough(found, each.getValue(), through.orElse(null));
            store.decide(
                    rulingId,
                    each.getKey(),
                    member.side(),
                    each.getValue(),
                    each.getValue() == AmendmentOutcome.GRANTED_CHANGED ? through.orElse(null) : null);
            news.step(found, DeedKind.AMENDMENT_DECIDED);
        }
    }

    /** Other words are those that the side's writing group, or else the other's, has proposed. */
    private Optional<UUID> proposedWords(Found found) {
        return store.opinions(List.of(found.amendment().id())).stream()
                .filter(opinion -> opinion.throughId() != null)
                .sorted((one, other) -> Boolean.compare(
                        other.side() == found.member().side(),
                        one.side() == found.member().side()))
                .map(AmendmentStore.Opinion::throughId)
                .findFirst();
    }

    /** What stands in the text already is decided no more. */
    private void requireOpen(Found found) {
        if (store.isMerged(found.amendment().id())) {
            throw new RefusedException("amendment.merged");
        }
    }

    private void requireThrough(Found found, AmendmentOutcome outcome, @Nullable UUID through) {
        if (outcome != AmendmentOutcome.GRANTED_CHANGED) {
            return;
        }
        boolean answers = through != null
                && amendments
                        .findById(through)
                        .filter(other -> other.state() == AmendmentState.SUBMITTED)
                        .flatMap(Amendment::counters)
                        .filter(found.amendment().id()::equals)
                        .isPresent();
        if (!answers) {
            throw new RefusedException("amendment.through.missing");
        }
    }
}
