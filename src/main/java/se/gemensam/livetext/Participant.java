package se.gemensam.livetext;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.Rights.Standing;
import se.gemensam.workspace.Member;

/** Someone who has a document open: one editor on one socket. */
final class Participant {

    private final StoredDocument document;
    private final String client;
    private final UUID accountId;
    private final Outlet outlet;
    private final Reasons reasons;
    private final Access opened;
    private final Set<UUID> introduced = new HashSet<>();
    private volatile Standing standing;
    private volatile boolean gone;

    Participant(
            StoredDocument document, String client, UUID accountId, Standing standing, Outlet outlet, Reasons reasons) {
        this.document = document;
        this.client = client;
        this.accountId = accountId;
        this.standing = standing;
        this.opened = standing.access();
        this.outlet = outlet;
        this.reasons = reasons;
    }

    StoredDocument document() {
        return document;
    }

    String client() {
        return client;
    }

    UUID accountId() {
        return accountId;
    }

    Member member() {
        return standing.member();
    }

    Access access() {
        return standing.access();
    }

    void stand(Standing now) {
        standing = now;
    }

    /** Whether it could write until now and only reads from now on. */
    boolean losesItsPen(Standing now) {
        return access() == Access.WRITE && now.access() == Access.READ;
    }

    boolean isGone() {
        return gone;
    }

    Outlet outlet() {
        return outlet;
    }

    void send(String frame) {
        if (!gone) {
            outlet.send(frame);
        }
    }

    /** Why this person may not write now; null when it may. */
    @Nullable
    Refusal refusalToWrite() {
        if (access() == Access.WRITE) {
            return null;
        }
        return opened == Access.WRITE ? Refusal.FROZEN : Refusal.READ_ONLY;
    }

    void refuse(long batch, Refusal refusal) {
        refuse(batch, refusal, null);
    }

    void refuse(long batch, Refusal refusal, @Nullable Long retryMillis) {
        send(Frames.refused(document.id(), batch, refusal, reasons.of(refusal.reasonKey()), retryMillis));
    }

    /** Says once that the document is closed here; nothing more is sent. */
    void leave(Gone why) {
        leave(why, why.reasonKey());
    }

    void leave(Gone why, String reasonKey) {
        if (!gone) {
            send(Frames.gone(document.id(), why, reasons.of(reasonKey)));
            gone = true;
        }
    }

    void leaveQuietly() {
        gone = true;
    }

    /** Whether this viewer had been told of the member. */
    boolean forget(UUID memberId) {
        return introduced.remove(memberId);
    }

    /** Those of the members that this viewer has not been told of, by the names it may see; they count as told. */
    Map<UUID, Names.Person> introduce(Collection<UUID> members, Names names) {
        var fresh = new LinkedHashMap<UUID, Names.Person>();
        for (var member : members) {
            if (introduced.add(member)) {
                fresh.put(member, names.of(member, member()));
            }
        }
        return fresh;
    }
}
