package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Repository<Measurement, UUID> {

    Measurement save(Measurement measurement);

    Optional<Measurement> findById(UUID id);

    /** Which figure a value is of, without loading it: it may change until its pledge is locked. */
    @Query("select measurement.indicatorId from Measurement measurement where measurement.id = :id")
    Optional<UUID> indicatorOf(UUID id);

    /** Those that stand, from the first day on. */
    @Query("""
            select measurement from Measurement measurement
            where measurement.indicatorId in :indicators and measurement.removedAt is null
            order by measurement.measuredOn""")
    List<Measurement> ofAll(Collection<UUID> indicators);

    /** Those that stand, the latest first. */
    @Query("""
            select measurement from Measurement measurement
            where measurement.indicatorId = :indicator and measurement.removedAt is null
            order by measurement.measuredOn desc""")
    List<Measurement> latest(UUID indicator, Limit most);

    @Query("""
            select measurement.measuredOn from Measurement measurement
            where measurement.indicatorId = :indicator and measurement.removedAt is null""")
    List<LocalDate> days(UUID indicator);
}
