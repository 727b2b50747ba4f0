package se.gemensam.platform;

import jakarta.persistence.Embeddable;

/**
 * A text as it is laid out for everybody.
 *
 * @param slug what stands after {@code /p/} in its address
 * @param title of the platform when it was proposed
 * @param sender who stands for it
 * @param contact how that sender is reached
 * @param versionNumber the version that is read
 */
@Embeddable
public record Edition(String slug, String title, String subtitle, String sender, String contact, int versionNumber) {}
