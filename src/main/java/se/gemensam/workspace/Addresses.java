package se.gemensam.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * E-mail addresses out of a list as people paste it: one in a line, in a row with commas or semicolons, with names and angle
 * brackets around them, or a column of a table.
 *
 * @param found each once, in lower case
 * @param strange lines without any, that are not the head of a table
 */
public record Addresses(Set<String> found, List<String> strange) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"',;:()]{1,64}@[^\\s@<>\"',;:()]{1,189}");

    public static Addresses in(String pasted) {
        var found = new LinkedHashSet<String>();
        var strange = pasted.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !takeFrom(line, found))
                .map(String::strip)
                .toList();
        var head = !strange.isEmpty()
                && pasted.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .filter(first -> first.strip().equals(strange.getFirst()) && isHead(first))
                        .isPresent();
        return new Addresses(found, head ? strange.subList(1, strange.size()) : strange);
    }

    private static boolean takeFrom(String line, Set<String> found) {
        var matches = ADDRESS.matcher(line)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
        found.addAll(matches);
        return !matches.isEmpty();
    }

    private static boolean isHead(String line) {
        var words = line.toLowerCase(Locale.ROOT);
        return words.contains("mail") || words.contains("e-post") || words.contains("epost");
    }
}
