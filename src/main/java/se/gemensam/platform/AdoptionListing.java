package se.gemensam.platform;

import java.util.UUID;

/** Who has adopted a platform, stands behind it and has answered. */
interface AdoptionListing {

    AdoptionLists of(UUID platformId);
}
