package se.gemensam.organisation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as everybody signed in may know it. */
public record OrganisationRow(
        UUID id,
        String name,
        String kind,
        Side side,
        @Nullable String vacancy,
        Contact contact,
        Set<String> areas) {}
