package se.gemensam.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

/** Platforms and sections for tests. */
final class PlatformFixtures {

    static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    static final UUID PLATFORM = UUID.randomUUID();

    private PlatformFixtures() {}

    static Member writer(Side side) {
        return member(side, Role.WRITER);
    }

    static Member member(Side side, Role role) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), side, role);
    }

    static Section section(@Nullable Section parent, int position) {
        return new Section(
                UUID.randomUUID(),
                PLATFORM,
                new Place(parent == null ? null : parent.id(), position),
                UUID.randomUUID(),
                writer(Side.PARTY),
                NOON);
    }
}
