package se.gemensam.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.Anchor;

/**
 * Words of a section that a pledge hangs on.
 *
 * @param number that people know the pledge by in the room, as "L7"
 * @param sectionId where the words are; where they were when they are gone
 * @param words that it was hung on
 * @param place where those are now; null when they are gone
 */
public record WordsMark(
        UUID pledgeId, String number, String promise, UUID sectionId, String words, Anchor.@Nullable At place) {}
