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

/** Who may read and write the document of a section. */
@Component
class SectionPolicy implements DocumentPolicy {

    static final String KIND = "section";

    private final SectionRepository sections;
    private final PlatformRepository platforms;

    SectionPolicy(SectionRepository sections, PlatformRepository platforms) {
        this.sections = sections;
        this.platforms = platforms;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public AccessRules rulesOf(Collection<UUID> sectionIds) {
        var platformOf = sections.findByIdInAndRemovedAtIsNull(sectionIds).stream()
                .collect(Collectors.toMap(Section::id, Section::platformId));
        var living = platforms.livingAmong(Set.copyOf(platformOf.values())).stream()
                .collect(Collectors.toMap(Platform::id, Function.identity()));
        return (section, member) -> Optional.ofNullable(platformOf.get(section))
                .map(living::get)
                .filter(platform -> platform.isOpenTo(member))
                .filter(platform -> platform.workspaceId().equals(member.workspaceId()))
                .map(platform -> access(platform, section, member))
                .orElse(Access.NONE);
    }

    private static Access access(Platform platform, UUID section, Member member) {
        return PhaseRules.acts(platform.phase(), platform.reopened().contains(section), member)
                        .contains(PlatformAct.WRITE)
                ? Access.WRITE
                : Access.READ;
    }

    @Override
    @Transactional(readOnly = true)
    public String whyFrozen(UUID sectionId) {
        return sections.findById(sectionId)
                .flatMap(section -> platforms.findById(section.platformId()))
                .filter(platform -> platform.phase().isFrozen())
                .map(platform -> "phase.refused." + platform.phase())
                .orElse(DocumentPolicy.super.whyFrozen(sectionId));
    }
}
