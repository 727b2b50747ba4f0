package se.gemensam.organisation;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of LO's unions. */
@Service
@Transactional
public class NationalUnionService {

    private final NationalUnionRepository unions;
    private final OrganisationAccess access;

    NationalUnionService(NationalUnionRepository unions, OrganisationAccess access) {
        this.unions = unions;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<NationalUnionRow> all() {
        access.requireSignedIn();
        return unions.findAll(Sort.by("shortName")).stream()
                .map(NationalUnion::row)
                .toList();
    }

    /** Adds a union, or changes the one with this code. */
    public void keep(NationalUnionRow union) {
        access.requireAdministrator();
        unions.save(new NationalUnion(union));
    }
}
