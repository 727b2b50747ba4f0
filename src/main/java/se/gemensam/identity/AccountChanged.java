package se.gemensam.identity;

import java.util.UUID;

/** What others see of a person is another: the name, or the picture. */
public record AccountChanged(UUID accountId) {}
