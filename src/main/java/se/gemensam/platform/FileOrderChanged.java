package se.gemensam.platform;

import java.util.UUID;

/** A file that an account has asked for is in line, was begun, has ended or is gone. Published in the act's transaction. */
record FileOrderChanged(UUID orderId, UUID accountId) {}
