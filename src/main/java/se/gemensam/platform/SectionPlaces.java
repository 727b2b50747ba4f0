package se.gemensam.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.DocumentTitle;
import se.gemensam.livetext.LiveDocuments;

/** Where a section is, for rooms whose things hang on its words. */
@Service
@Transactional(readOnly = true)
public class SectionPlaces {

    /** @param documentId of its text */
    public record SectionPlace(UUID workspaceId, UUID platformId, UUID sectionId, UUID documentId, String title) {}

    private final PlatformRepository platforms;
    private final SectionRepository sections;
    private final PlatformAccess access;
    private final LiveDocuments documents;

    SectionPlaces(
            PlatformRepository platforms, SectionRepository sections, PlatformAccess access, LiveDocuments documents) {
        this.platforms = platforms;
        this.sections = sections;
        this.access = access;
        this.documents = documents;
    }

    /** @throws NotFoundException when there is none that the current person can read */
    public SectionPlace place(UUID sectionId) {
        return find(sectionId).orElseThrow(() -> new NotFoundException("section " + sectionId));
    }

    /** As {@link #place}; empty when there is none that the current person can read. */
    public Optional<SectionPlace> find(UUID sectionId) {
        return sections.findById(sectionId)
                .filter(section -> !section.isRemoved())
                .flatMap(section -> readable(section.platformId()).map(platform -> place(section, platform)));
    }

    /** @throws NotFoundException when there is no such platform, or the current person cannot read it */
    public void requireReadable(UUID platformId) {
        if (readable(platformId).isEmpty()) {
            throw new NotFoundException("platform " + platformId);
        }
    }

    /** The documents of a platform's sections, each with its section; none of a platform that the current person cannot read. */
    public Map<UUID, UUID> sectionsByDocument(UUID platformId) {
        return readable(platformId)
                .map(platform -> sections.documentsIn(platform.id()).stream()
                        .collect(Collectors.toMap(SectionDocument::documentId, SectionDocument::sectionId)))
                .orElse(Map.of());
    }

    private Optional<Platform> readable(UUID platformId) {
        return platforms
                .findById(platformId)
                .filter(platform -> !platform.isRemoved())
                .filter(platform -> platform.isOpenTo(access.member(platform.workspaceId())));
    }

    private SectionPlace place(Section section, Platform platform) {
        return new SectionPlace(
                platform.workspaceId(),
                platform.id(),
                section.id(),
                section.documentId(),
                Optional.ofNullable(
                                documents.titles(List.of(section.documentId())).get(section.documentId()))
                        .map(DocumentTitle::title)
                        .orElse(""));
    }
}
