package se.gemensam.livetext;

import java.util.UUID;

/**
 * A document's row.
 *
 * @param version of its head when it was read
 * @param mark names the beginning of its history
 */
record StoredDocument(UUID id, UUID workspaceId, String kind, UUID subjectId, long version, String mark) {}
