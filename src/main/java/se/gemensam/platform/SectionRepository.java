package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<Section, UUID> {

    Section save(Section section);

    /** Before rows that are written without Hibernate and name a section that it has just been given. */
    void flush();

    Optional<Section> findById(UUID id);

    Optional<Section> findByDocumentId(UUID documentId);

    List<Section> findByIdIn(Collection<UUID> ids);

    List<Section> findByIdInAndRemovedAtIsNull(Collection<UUID> ids);

    @Query("select section from Section section where section.platformId = :platformId and section.removedAt is null")
    List<Section> livingIn(UUID platformId);

    /** Which documents the sections' words are in, without the rest of them. */
    @Query("select new se.gemensam.platform.SectionDocument(section.id, section.documentId) from Section section"
            + " where section.platformId = :platformId and section.removedAt is null")
    List<SectionDocument> documentsIn(UUID platformId);

    @Query(
            "select section from Section section where section.platformId = :platformId and section.removedAt is not null"
                    + " order by section.removedAt desc, section.id")
    List<Section> removedIn(UUID platformId);
}
