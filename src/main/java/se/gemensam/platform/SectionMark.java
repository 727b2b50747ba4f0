package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.Anchor;

/**
 * Words of a section that something of a room above hangs on, such as a pledge.
 *
 * @param id of that
 * @param sectionId where the words are; where they were when they are gone
 * @param label what it is called in short, such as a number
 * @param name what it says
 * @param path where it is to be seen
 * @param place of the words now; null when they are gone
 */
public record SectionMark(UUID id, UUID sectionId, String label, String name, String path, Anchor.@Nullable At place) {}
