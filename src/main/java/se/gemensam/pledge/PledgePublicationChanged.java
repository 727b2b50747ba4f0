package se.gemensam.pledge;

import java.util.UUID;

/** What is laid out of the pledges of a room, or proposed to be, has changed. */
record PledgePublicationChanged(UUID workspaceId) {}
