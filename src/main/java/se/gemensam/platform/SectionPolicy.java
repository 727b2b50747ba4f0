package se.gemensam.platform;

import java.util.UUID;
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
    public Access access(UUID sectionId, Member member) {
        return sections.findById(sectionId)
                .filter(section -> !section.isRemoved())
                .flatMap(section -> platforms.findById(section.platformId()))
                .filter(platform -> !platform.isRemoved() && platform.isOpenTo(member))
                .filter(platform -> platform.workspaceId().equals(member.workspaceId()))
                .map(_ -> PlatformRights.of(member).mayWrite() ? Access.WRITE : Access.READ)
                .orElse(Access.NONE);
    }
}
