package se.gemensam.identity;

import java.util.UUID;

/** A browser is signed out, by its user or because the password changed or the account was closed. */
public record SignInEnded(UUID accountId, UUID deviceId) {}
