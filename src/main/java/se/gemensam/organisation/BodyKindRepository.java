package se.gemensam.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyKindRepository extends JpaRepository<BodyKind, String> {

    List<BodyKind> findAllByOrderBySort();
}
