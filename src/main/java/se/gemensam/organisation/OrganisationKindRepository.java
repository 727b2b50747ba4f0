package se.gemensam.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface OrganisationKindRepository extends JpaRepository<OrganisationKind, String> {

    List<OrganisationKind> findAllByOrderBySort();

    default OrganisationKind getOrThrow(String code) {
        return findById(code).orElseThrow(() -> new NotFoundException("organisation kind " + code));
    }
}
