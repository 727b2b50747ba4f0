package se.gemensam.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface BodyRepository extends JpaRepository<Body, UUID> {

    List<Body> findByOrganisationIdOrderByName(UUID organisationId);

    boolean existsByOrganisationIdAndName(UUID organisationId, String name);

    default Body getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("body " + id));
    }
}
