package se.gemensam.workspace;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member has done in a room, for whoever keeps account of it or tells others. Published in the act's own
 * transaction. It bears ids only: what they stand for is read by each viewer's own rights.
 *
 * @param audience who may know of it
 * @param page where it was done, such as a platform, which one must be able to read to know of it; null for the room itself
 * @param subject what of the page it was done to, such as a section; the page itself when it was the whole of it
 * @param thread the talk that it was done in
 * @param concerned members whom it asks something of, or whom it is about
 */
public record Deed(
        UUID workspace,
        UUID actor,
        DeedKind kind,
        Audience audience,
        @Nullable UUID page,
        @Nullable UUID subject,
        @Nullable UUID thread,
        Set<UUID> concerned) {

    public Deed {
        concerned = Set.copyOf(concerned);
    }

    public static Deed by(Member actor, DeedKind kind, Audience audience) {
        return new Deed(actor.workspaceId(), actor.id(), kind, audience, null, null, null, Set.of());
    }

    /** The member whom it is about; null when it is about none, or several. */
    public @Nullable UUID about() {
        return concerned.size() == 1 ? concerned.iterator().next() : null;
    }

    public Deed on(UUID page, UUID subject) {
        return new Deed(workspace, actor, kind, audience, page, subject, thread, concerned);
    }

    public Deed in(UUID thread) {
        return new Deed(workspace, actor, kind, audience, page, subject, thread, concerned);
    }

    public Deed concerning(Collection<UUID> members) {
        return new Deed(workspace, actor, kind, audience, page, subject, thread, Set.copyOf(members));
    }
}
