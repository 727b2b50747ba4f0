package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows what has been shown of how it goes with pledges, as far as it was marked as public. */
public interface PublicEvidence {

    /**
     * Something that shows it.
     *
     * @param text without names of persons
     * @param address on the web; empty for none
     */
    record Proof(LocalDate day, String text, String address) {}

    /** By pledge, the latest first. */
    Map<UUID, List<Proof>> of(UUID workspaceId);
}
