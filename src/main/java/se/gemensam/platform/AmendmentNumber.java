package se.gemensam.platform;

import java.util.UUID;

/** By which number people speak of an amendment. */
record AmendmentNumber(UUID id, int number) {}
