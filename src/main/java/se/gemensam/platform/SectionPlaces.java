package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.DocumentTitle;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.workspace.Act;

/** Where a section is, for rooms whose things hang on its words. */
@Service
@Transactional(readOnly = true)
public class SectionPlaces {

    /** @param documentId of its text */
    public record SectionPlace(UUID workspaceId, UUID platformId, UUID sectionId, UUID documentId, String title) {}

    private final SectionRepository sections;
    private final PlatformAccess access;
    private final LiveDocuments documents;

    SectionPlaces(SectionRepository sections, PlatformAccess access, LiveDocuments documents) {
        this.sections = sections;
        this.access = access;
        this.documents = documents;
    }

    /** @throws NotFoundException when there is none that the current person can read */
    public SectionPlace place(UUID sectionId) {
        var section = sections.findById(sectionId)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
        var platform = access.require(Act.READ, section.platformId()).platform();
        return new SectionPlace(
                platform.workspaceId(),
                platform.id(),
                sectionId,
                section.documentId(),
                Optional.ofNullable(
                                documents.titles(List.of(section.documentId())).get(section.documentId()))
                        .map(DocumentTitle::title)
                        .orElse(""));
    }

    /** As {@link #place}; empty when there is none that the current person can read. */
    public Optional<SectionPlace> find(UUID sectionId) {
        try {
            return Optional.of(place(sectionId));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }
}
