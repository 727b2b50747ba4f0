package se.gemensam.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.SubjectHome;
import se.gemensam.workspace.SubjectTitle;

/** Titles of platforms and sections. */
@Service
@Transactional(readOnly = true)
@Unguarded(because = "answers for the member who is given, and only of what that member can read")
public class SubjectTitles implements SubjectHome {

    private final PlatformRepository platforms;
    private final SectionRepository sections;
    private final LiveDocuments documents;

    SubjectTitles(PlatformRepository platforms, SectionRepository sections, LiveDocuments documents) {
        this.platforms = platforms;
        this.sections = sections;
        this.documents = documents;
    }

    @Override
    public Set<UUID> known(Member viewer) {
        return platforms.findByWorkspaceId(viewer.workspaceId()).stream()
                .filter(platform -> platform.isOpenTo(viewer))
                .map(Platform::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, SubjectTitle> of(Member viewer, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        for (var platform : platforms.findByIdIn(ids)) {
            if (isFor(viewer, platform)) {
                titles.put(
                        platform.id(),
                        new SubjectTitle(
                                platform.id(), Following.Kind.PLATFORM, platform.title(), !platform.isRemoved()));
            }
        }
        var found = sections.findByIdIn(ids);
        var homes = platforms.findByIdIn(found.stream().map(Section::platformId).collect(Collectors.toSet())).stream()
                .filter(platform -> isFor(viewer, platform))
                .collect(Collectors.toMap(Platform::id, platform -> platform));
        var names = documents.titles(found.stream()
                .filter(section -> homes.containsKey(section.platformId()))
                .map(Section::documentId)
                .toList());
        for (var section : found) {
            Optional.ofNullable(names.get(section.documentId()))
                    .ifPresent(name -> titles.put(
                            section.id(),
                            new SubjectTitle(
                                    section.platformId(),
                                    Following.Kind.SECTION,
                                    name.title(),
                                    !section.isRemoved()
                                            && !Objects.requireNonNull(homes.get(section.platformId()))
                                                    .isRemoved())));
        }
        return titles;
    }

    private static boolean isFor(Member viewer, Platform platform) {
        return platform.workspaceId().equals(viewer.workspaceId()) && platform.isOpenTo(viewer);
    }
}
