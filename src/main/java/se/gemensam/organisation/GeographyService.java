package se.gemensam.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

/** Kommuner and regioner, and where the party stands in their assemblies. Facts that everybody may read. */
@Service
@Transactional
public class GeographyService {

    private final AreaRepository areas;
    private final PoliticalPositionRepository positions;
    private final OrganisationAccess access;

    GeographyService(AreaRepository areas, PoliticalPositionRepository positions, OrganisationAccess access) {
        this.areas = areas;
        this.positions = positions;
        this.access = access;
    }

    public void name(String code, String name) {
        access.requireAdministrator();
        areas.save(new Area(code, name));
    }

    @Transactional(readOnly = true)
    public List<AreaRow> areas() {
        access.requireSignedIn();
        return areas.findAll(Sort.by("code")).stream().map(Area::row).toList();
    }

    public void record(String areaCode, Period period, Standing standing) {
        access.requireAdministrator();
        if (!areas.existsById(areaCode)) {
            throw new NotFoundException("area " + areaCode);
        }
        var position = new PoliticalPosition(areaCode, period, standing);
        var overlaps = positions.findByAreaCodeOrderByPeriodFrom(areaCode).stream()
                .anyMatch(other -> other.period().overlaps(period));
        if (overlaps) {
            throw new RefusedException("position.overlaps");
        }
        positions.save(position);
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(String areaCode, LocalDate day) {
        access.requireSignedIn();
        return positions.findByAreaCodeOrderByPeriodFrom(areaCode).stream()
                .map(PoliticalPosition::row)
                .filter(position -> position.period().includes(day))
                .map(PositionRow::standing)
                .findFirst();
    }

    /** As {@link #standing} for many; areas of which it is not known are left out. */
    @Transactional(readOnly = true)
    public Map<String, Standing> standings(Collection<String> areaCodes, LocalDate day) {
        access.requireSignedIn();
        return positions.findByAreaCodeIn(areaCodes).stream()
                .map(PoliticalPosition::row)
                .filter(position -> position.period().includes(day))
                .collect(Collectors.toMap(PositionRow::areaCode, PositionRow::standing));
    }

    @Transactional(readOnly = true)
    public List<PositionRow> positions(String areaCode) {
        access.requireSignedIn();
        return positions.findByAreaCodeOrderByPeriodFrom(areaCode).stream()
                .map(PoliticalPosition::row)
                .toList();
    }
}
