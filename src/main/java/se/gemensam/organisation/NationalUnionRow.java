package se.gemensam.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of LO's unions: roughly whom it organises, what its local units are called, and when somebody checked that. */
public record NationalUnionRow(
        String code,
        String shortName,
        String name,
        String trades,
        String localUnits,
        @Nullable LocalDate checkedOn) {}
