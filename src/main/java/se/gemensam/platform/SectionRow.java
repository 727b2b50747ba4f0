package se.gemensam.platform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a platform's contents.
 *
 * @param depth 1 at the top
 * @param number "2.1" for the first section below the second
 * @param documentVersion version of the section's document that the title is of
 * @param partyOwner name as the viewer may see it; null when nobody answers for it yet
 * @param dueOn last day of the writing, in Europe/Stockholm
 */
public record SectionRow(
        UUID id,
        @Nullable UUID parentId,
        int depth,
        String number,
        String title,
        UUID documentId,
        long documentVersion,
        SectionStatus status,
        boolean agreedByParty,
        boolean agreedByUnion,
        @Nullable String partyOwner,
        @Nullable String unionOwner,
        @Nullable LocalDate dueOn,
        boolean employerQuestion,
        boolean procurement) {

    public boolean mayHaveSectionsBelow() {
        return depth < SectionTree.DEEPEST;
    }
}
