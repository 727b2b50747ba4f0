package se.gemensam.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PoliticalPositionRepository extends JpaRepository<PoliticalPosition, UUID> {

    List<PoliticalPosition> findByAreaCodeOrderByPeriodFrom(String areaCode);

    List<PoliticalPosition> findByAreaCodeIn(Collection<String> areaCodes);
}
