package se.gemensam.file;

import java.util.regex.Pattern;

/**
 * Where the pieces of one kind of file lie: a table with the columns {@code place} and {@code bytes}, and one that says whose they are.
 *
 * @param owner name of that column
 */
public record Shelf(String table, String owner) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");

    /** Names stand in statements as they are, so that they come from the program alone. */
    public Shelf {
        if (!NAME.matcher(table).matches() || !NAME.matcher(owner).matches()) {
            throw new IllegalArgumentException(table + "." + owner);
        }
    }
}
