package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DecisionMinutesRepository extends JpaRepository<DecisionMinutes, UUID> {

    /** What a file is called, without the file. */
    record Named(UUID decisionId, String name) {}

    @Query(
            "select new se.gemensam.platform.DecisionMinutesRepository$Named(m.decisionId, m.name) from DecisionMinutes m"
                    + " where m.decisionId in ?1")
    List<Named> namesOf(Collection<UUID> decisionIds);
}
