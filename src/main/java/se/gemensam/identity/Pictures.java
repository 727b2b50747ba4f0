package se.gemensam.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/**
 * Pictures behind accounts, for the rooms above. A picture tells who somebody is as a name does, so whoever shows one must
 * first know that the viewer may read the name.
 */
public interface Pictures {

    /** By account, the number of its picture; accounts without any are left out. */
    Map<UUID, UUID> numbers(Collection<UUID> accountIds);

    /** The picture as an answer: kept by browsers, and asked for again each time it is shown. */
    Optional<ResponseEntity<byte[]>> of(UUID accountId);
}
