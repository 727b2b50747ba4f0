package se.gemensam.platform;

import java.util.Optional;
import java.util.UUID;

/** Which version of a platform is the adopted one. */
interface AdoptedVersion {

    /** Its number; none as long as nothing is adopted. */
    Optional<Integer> numberOf(UUID platformId);
}
