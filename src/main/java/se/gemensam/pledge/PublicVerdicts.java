package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the closings that both sides have published say of each pledge. */
public final class PublicVerdicts {

    private PublicVerdicts() {}

    /**
     * What each side says of a pledge.
     *
     * @param closing in which they have said so
     * @param comment of both sides on the closing as a whole; may be empty
     */
    public record Verdict(
            PledgeOutcome party, PledgeOutcome union, ClosingKind closing, String comment, LocalDate publishedOn) {}

    /**
     * By pledge.
     *
     * @param closings the latest first: of a pledge the first that says anything counts
     */
    static Map<UUID, Verdict> in(List<PublishedClosing> closings) {
        var verdicts = new HashMap<UUID, Verdict>();
        for (var closing : closings) {
            for (var line : closing.lines()) {
                var verdict = verdict(closing, line);
                if (verdict != null) {
                    verdicts.putIfAbsent(line.pledgeId(), verdict);
                }
            }
        }
        return verdicts;
    }

    private static @Nullable Verdict verdict(PublishedClosing closing, PublishedClosing.Line line) {
        var joint = line.joint();
        var difference = line.difference();
        var party = joint != null ? joint : difference == null ? null : difference.party();
        var union = joint != null ? joint : difference == null ? null : difference.union();
        return party == null || union == null
                ? null
                : new Verdict(party, union, closing.kind(), closing.remark(), closing.publishedOn());
    }
}
