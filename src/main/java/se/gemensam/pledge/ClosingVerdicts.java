package se.gemensam.pledge;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the closings that both sides have published say of each pledge. */
@Component
class ClosingVerdicts implements PublicVerdicts {

    private final PublishedClosings closings;

    ClosingVerdicts(PublishedClosings closings) {
        this.closings = closings;
    }

    @Override
    public Map<UUID, Verdict> of(UUID workspaceId) {
        var verdicts = new HashMap<UUID, Verdict>();
        for (var closing : closings.list(workspaceId)) {
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
        if (joint != null) {
            return new Verdict(joint, joint, closing.kind(), closing.remark(), closing.publishedOn());
        }
        return difference == null
                ? null
                : new Verdict(
                        difference.party(),
                        difference.union(),
                        closing.kind(),
                        closing.remark(),
                        closing.publishedOn());
    }
}
