package se.gemensam.organisation;

import java.util.List;
import java.util.UUID;

/** Offices that people hold, for the rooms above. */
public interface Offices {

    List<OfficeRow> heldBy(UUID accountId);
}
