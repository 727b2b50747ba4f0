package se.gemensam.platform;

import java.util.UUID;

/** A file that an account has asked for has come further. Published as it is made, on the thread that makes it. */
record FileHeadway(UUID orderId, UUID accountId, FileProgress progress) {}
