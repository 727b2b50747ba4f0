package se.gemensam.identity;

import java.util.Locale;
import java.util.UUID;

/** An account as its owner and the administrator see it. */
public record AccountRow(
        UUID id, String email, String name, Locale language, boolean administrator, boolean disabled) {}
