package se.gemensam.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says nothing of anybody. */
@Component
class NoAdoptionListing implements AdoptionListing {

    @Override
    public AdoptionLists of(UUID platformId) {
        return AdoptionLists.NONE;
    }
}
