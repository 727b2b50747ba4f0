package se.gemensam.platform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section that somebody answers for and that the own side has not agreed on yet. */
public record OwnedSection(
        UUID platformId,
        UUID sectionId,
        String number,
        String title,
        @Nullable LocalDate dueOn) {}
