package se.gemensam.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeKindRepository extends JpaRepository<OfficeKind, String> {

    List<OfficeKind> findAllByOrderBySort();
}
