package se.gemensam.pledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pledges of a mandate period with what is known of each, as a closing counts them: those that have been in force. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosingBook {

    private final PledgeRepository pledges;
    private final VerdictRepository verdicts;

    ClosingBook(PledgeRepository pledges, VerdictRepository verdicts) {
        this.pledges = pledges;
        this.verdicts = verdicts;
    }

    List<Pledge> pledges(Closing closing) {
        return pledges.livingIn(closing.workspaceId()).stream()
                .filter(pledge -> pledge.term().equals(closing.term()))
                .filter(pledge -> pledge.lifecycle() != PledgeLifecycle.DRAFT)
                .toList();
    }

    Map<UUID, VerdictRounds> rounds(Closing closing) {
        return VerdictRounds.byPledge(verdicts.inRoom(closing.workspaceId()));
    }

    /** What everybody would read of it now. */
    List<ClosingLine> lines(Closing closing) {
        var rounds = rounds(closing);
        return pledges(closing).stream()
                .map(pledge -> ClosingLine.of(pledge, rounds.getOrDefault(pledge.id(), VerdictRounds.NONE)))
                .toList();
    }

    /** SHA-256, in hex: the same for the same lines. */
    static String hash(List<ClosingLine> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
