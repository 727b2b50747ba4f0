package se.gemensam.platform;

import java.util.UUID;

/** Who has adopted a text of a platform, stands behind it and has answered. */
interface AdoptionListing {

    /** @param text a version, or the platform as it reads now: only who holds to this very wording is listed as its adopter */
    AdoptionLists of(UUID platformId, VersionKeeper.Whole text);
}
