package se.gemensam.shell;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a person beside words: the picture, else the initials.
 *
 * @param initials empty for whoever is not named to the viewer, and for who has a name without any
 * @param picture its address from the root of the application; null when there is none, or none for the viewer
 */
public record Face(String initials, @Nullable String picture) {

    /** Of somebody whose name the viewer may not read. */
    public static final Face NOBODY = new Face("", null);

    public static Face of(String name, @Nullable String picture) {
        return new Face(Initials.of(name), picture);
    }
}
