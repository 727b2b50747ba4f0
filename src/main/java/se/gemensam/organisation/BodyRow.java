package se.gemensam.organisation;

import java.util.UUID;

/** An organ of an organisation. */
public record BodyRow(UUID id, UUID organisationId, String kind, String name) {}
