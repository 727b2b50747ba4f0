package se.gemensam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Page<Organisation> findByRemovedAtIsNull(Pageable page);

    Page<Organisation> findByRemovedAtIsNullAndNameContainingIgnoreCase(String words, Pageable page);

    /** Those of these that there are. One, which every act asks for, is known to the session once it was read. */
    default List<Organisation> those(Collection<UUID> ids) {
        return ids.size() == 1
                ? findById(ids.iterator().next()).stream().toList()
                : ids.isEmpty() ? List.of() : findAllById(ids);
    }

    default Organisation getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("organisation " + id));
    }
}
