package se.gemensam.platform.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins two lines of a paragraph, and the word that was broken between them. There is no dictionary: the document's own
 * words decide, and its habit of keeping the space at the end of a line. No letter or digit is ever dropped; a hyphen is,
 * where it only stood for the break.
 */
final class BrokenWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*");
    private static final Pattern LAST_WORD =
            Pattern.compile("[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*[-\u2010\u00ad]?$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}\\d]+");

    private static final int LONGEST_WORD = 80;

    /** "kommun- och regionråd": the hyphen stands for the rest of a word that comes later. */
    private static final Set<String> AFTER_SUSPENDED_HYPHEN =
            Set.of("och", "eller", "samt", "respektive", "till", "men", "som", "mot");

    private final Map<String, Integer> known;
    private final boolean spacesKept;

    private BrokenWords(Map<String, Integer> known, boolean spacesKept) {
        this.known = known;
        this.spacesKept = spacesKept;
    }

    static BrokenWords in(List<SourceLine> lines) {
        var known = new HashMap<String, Integer>();
        for (var line : lines) {
            var words = WORD.matcher(line.text());
            int end = line.text().length();
            while (words.find()) {
                if (words.start() > 0 && words.end() < end) {
                    known.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        return new BrokenWords(known, keepsSpaces(lines));
    }

    private static boolean keepsSpaces(List<SourceLine> lines) {
        int inside = 0;
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            var before = lines.get(i - 1).text();
            if (Sentence.isOpen(before) && Sentence.beginsInside(lines.get(i).text())) {
                inside++;
                if (lines.get(i - 1).spaceAfter()) {
                    spaced++;
                }
            }
        }
        return spaced > 0 && spaced * 10 >= inside * 6;
    }

    /** @param spaceAfter whether a space stood at the end of the line that {@code before} ends with */
    String join(String before, boolean spaceAfter, String after) {
        var last = LAST_WORD.matcher(before.substring(Math.max(0, before.length() - LONGEST_WORD)));
        var first = FIRST_WORD.matcher(after);
        if (!last.find() || !first.find()) {
            return before.endsWith("/") && !spaceAfter ? before + after : before + " " + after;
        }
        char end = before.charAt(before.length() - 1);
        if (end == '\u00ad') {
            return before.substring(0, before.length() - 1) + after;
        }
        if (end == '-' || end == '\u2010') {
            return joinAtHyphen(before, last.group().substring(0, last.group().length() - 1), first.group(), after);
        }
        return isBroken(last.group(), spaceAfter, first.group()) ? before + after : before + " " + after;
    }

    private String joinAtHyphen(String before, String left, String right, String after) {
        if (AFTER_SUSPENDED_HYPHEN.contains(right.toLowerCase(Locale.ROOT))) {
            return before + " " + after;
        }
        boolean hyphenIsPartOfTheWord = knows(left + "-" + right)
                || !knows(left + right)
                        && (Character.isDigit(left.charAt(left.length() - 1))
                                || !Character.isLowerCase(right.charAt(0)) && !isCapitals(left)
                                || isCapitals(left) && Character.isLowerCase(right.charAt(0)));
        return hyphenIsPartOfTheWord ? before + after : before.substring(0, before.length() - 1) + after;
    }

    private boolean isBroken(String left, boolean spaceAfter, String right) {
        if (!Character.isLowerCase(right.charAt(0)) || !Character.isLetter(left.charAt(left.length() - 1))) {
            return false;
        }
        if (spacesKept) {
            return !spaceAfter;
        }
        return knows(left + right) && (!knows(left) || !knows(right));
    }

    private boolean knows(String word) {
        return known.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
