package se.gemensam.workspace;

import java.util.Collection;
import java.util.UUID;

/** What the current person follows, asked by the screens of what can be followed; answered by the room that tells people of news. */
public interface Following {

    /** What can be followed. */
    enum Kind {
        PLATFORM,
        SECTION,
        THREAD,
        PLEDGE
    }

    /** These threads are before the current person's eyes: what was told of them is read. */
    void seen(Collection<UUID> threadIds);

    boolean follows(UUID workspaceId, UUID targetId);

    /** @throws se.gemensam.base.NotFoundException when there is no such thing for this person */
    void follow(UUID workspaceId, Kind kind, UUID targetId);

    /** Also what one follows without having asked, such as a thread that one has spoken in. */
    void unfollow(UUID workspaceId, Kind kind, UUID targetId);
}
