package se.gemensam.platform;

import java.time.LocalDate;

/**
 * An adopted platform as everybody reads it.
 *
 * @param code control code of its text
 * @param published day, in Europe/Stockholm
 * @param contents its table of contents, as HTML; empty when it has no sections
 * @param text its sections, as HTML with headings from the second level on
 */
public record PublicPlatform(
        Edition edition, String code, LocalDate published, String contents, String text, AdoptionLists lists) {}
