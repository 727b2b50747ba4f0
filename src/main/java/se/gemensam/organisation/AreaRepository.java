package se.gemensam.organisation;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

interface AreaRepository extends JpaRepository<Area, String> {

    long countByCodeIn(Collection<String> codes);
}
