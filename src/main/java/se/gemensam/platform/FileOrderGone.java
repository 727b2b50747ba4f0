package se.gemensam.platform;

import java.util.UUID;

/** A file that somebody has asked for is no longer wanted. Published in the act's transaction. */
record FileOrderGone(UUID orderId) {}
