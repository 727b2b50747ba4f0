package se.gemensam.livetext;

import java.util.UUID;

/**
 * A document's row.
 *
 * @param batches how many there are
 * @param mark names the beginning of its history
 */
record StoredDocument(
        UUID id, UUID workspaceId, String kind, UUID subjectId, long version, long batches, String mark) {}
