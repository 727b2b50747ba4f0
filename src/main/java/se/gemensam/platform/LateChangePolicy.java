package se.gemensam.platform;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.DocumentPolicy;
import se.gemensam.workspace.Member;

/** Who may read and write the words of a late change: those of its organisation who write it, and nobody once it is settled. */
@Component
class LateChangePolicy implements DocumentPolicy {

    static final String KIND = "late-change";

    private final LateChangeRepository changes;
    private final PlatformRepository platforms;

    LateChangePolicy(LateChangeRepository changes, PlatformRepository platforms) {
        this.changes = changes;
        this.platforms = platforms;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public AccessRules rulesOf(Collection<UUID> changeIds) {
        var known =
                changes.findByIdIn(changeIds).stream().collect(Collectors.toMap(LateChange::id, Function.identity()));
        var platformIds = known.values().stream().map(LateChange::platformId).collect(Collectors.toSet());
        var living = platforms.livingAmong(Set.copyOf(platformIds)).stream()
                .collect(Collectors.toMap(Platform::id, Function.identity()));
        return (id, member) -> Optional.ofNullable(known.get(id))
                .flatMap(change -> Optional.ofNullable(living.get(change.platformId()))
                        .filter(platform -> platform.workspaceId().equals(member.workspaceId()))
                        .map(platform -> access(change, platform, member)))
                .orElse(Access.NONE);
    }

    private static Access access(LateChange change, Platform platform, Member member) {
        if (!change.isFor(member)) {
            return Access.NONE;
        }
        var reopened = platform.reopened().contains(change.sectionId());
        var act = LateChangeService.act(change.kind());
        return change.isWrittenBy(member)
                        && PhaseRules.acts(platform.phase(), reopened, member).contains(act)
                ? Access.WRITE
                : Access.READ;
    }
}
