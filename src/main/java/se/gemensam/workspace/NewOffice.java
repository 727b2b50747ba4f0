package se.gemensam.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Period;

/**
 * An office that a convener gives.
 *
 * @param bodyId where it is held; null when in none
 * @param kind code of the kind of office
 * @param title what it is called there
 * @param leading whether the holder speaks for the organisation
 */
public record NewOffice(
        @Nullable UUID bodyId, String kind, String title, Occupant occupant, Period period, boolean leading) {}
