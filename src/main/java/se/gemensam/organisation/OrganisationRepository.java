package se.gemensam.organisation;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Page<Organisation> findByRemovedAtIsNull(Pageable page);

    Page<Organisation> findByRemovedAtIsNullAndNameContainingIgnoreCase(String words, Pageable page);

    default Organisation getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("organisation " + id));
    }
}
