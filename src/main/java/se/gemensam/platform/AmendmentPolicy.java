package se.gemensam.platform;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.DocumentPolicy;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** Who may read and write the words of an amendment: its organisation while it is a draft, and nobody once it is handed in. */
@Component
class AmendmentPolicy implements DocumentPolicy {

    static final String KIND = "amendment";

    private final AmendmentRepository amendments;
    private final PlatformRepository platforms;

    AmendmentPolicy(AmendmentRepository amendments, PlatformRepository platforms) {
        this.amendments = amendments;
        this.platforms = platforms;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public AccessRules rulesOf(Collection<UUID> amendmentIds) {
        var known = amendments.findByIdIn(amendmentIds).stream()
                .collect(Collectors.toMap(Amendment::id, Function.identity()));
        var platformIds = known.values().stream().map(Amendment::platformId).collect(Collectors.toSet());
        var living = platforms.livingAmong(Set.copyOf(platformIds)).stream()
                .collect(Collectors.toMap(Platform::id, Function.identity()));
        return (id, member) -> Optional.ofNullable(known.get(id))
                .filter(amendment -> Optional.ofNullable(living.get(amendment.platformId()))
                        .filter(platform -> platform.workspaceId().equals(member.workspaceId()))
                        .isPresent())
                .map(amendment -> access(amendment, living.get(amendment.platformId()), member))
                .orElse(Access.NONE);
    }

    private static Access access(Amendment amendment, @Nullable Platform platform, Member member) {
        if (platform == null || member.side() == Side.COOPERATING || !amendment.isFor(member)) {
            return Access.NONE;
        }
        var acts = PhaseRules.acts(platform.phase(), amendment.isReopenedIn(platform), member);
        return amendment.isWrittenBy(member) && acts.contains(PlatformAct.PROPOSE) ? Access.WRITE : Access.READ;
    }
}
