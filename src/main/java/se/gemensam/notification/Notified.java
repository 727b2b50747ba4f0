package se.gemensam.notification;

import java.util.UUID;

/** There is something new for a person, or less than before. Published in the act's transaction. */
record Notified(UUID accountId) {}
