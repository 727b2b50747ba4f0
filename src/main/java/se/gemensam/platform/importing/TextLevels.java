package se.gemensam.platform.importing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Gives the headings of a plain text their levels, from what shows without type sizes: capitals, numbers, a heading right
 * over another, a large heading at the top of a page, headings worded alike. Where nothing shows, a heading stands beside
 * the one before.
 */
final class TextLevels {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+\\p{Lu}.*", Pattern.DOTALL);

    enum Place {
        /** Right over another heading. */
        OVER_A_HEADING,
        /** Large at the top of a page. */
        LARGE,
        OVER_TEXT
    }

    private record Open(int level, String title, Place place) {}

    private final boolean capitalsRule;
    private final boolean numbersBeginAgain;
    private final Deque<Open> open = new ArrayDeque<>();

    TextLevels(Collection<String> titles) {
        this.capitalsRule = titles.stream().anyMatch(Sentence::isAllCapitals)
                && !titles.stream().allMatch(Sentence::isAllCapitals);
        this.numbersBeginAgain =
                titles.stream().filter(title -> "1".equals(number(title))).count() > 1;
    }

    int next(String title, Place place) {
        int level = Math.max(1, level(title, place));
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        open.push(new Open(level, title, place));
        return level;
    }

    /** The level of a small heading under the one before. */
    int below() {
        return open.isEmpty() ? 1 : open.peek().level() + 1;
    }

    private int level(String title, Place place) {
        if (open.isEmpty() || capitalsRule && Sentence.isAllCapitals(title)) {
            return 1;
        }
        var before = open.peek();
        var number = number(title);
        if (!number.isEmpty()) {
            return numberedLevel(number, before);
        }
        if (place == Place.LARGE) {
            return capitalsRule ? 2 : 1;
        }
        for (var candidate : open) {
            if (worded(candidate.title()).equals(worded(title))) {
                return candidate.level();
            }
        }
        if (place == Place.OVER_A_HEADING && before.place() != Place.OVER_A_HEADING) {
            return groupLevel(before);
        }
        if (before.place() == Place.OVER_A_HEADING || capitalsRule && Sentence.isAllCapitals(before.title())) {
            return before.level() + 1;
        }
        return lastUnnumbered(before).level();
    }

    private int numberedLevel(String number, Open before) {
        int depth = number.split("\\.").length;
        for (var candidate : open) {
            var other = number(candidate.title());
            if (!other.isEmpty()) {
                return candidate.level() + depth - other.split("\\.").length;
            }
        }
        boolean inside = numbersBeginAgain
                || before.place() == Place.OVER_A_HEADING
                || capitalsRule && Sentence.isAllCapitals(before.title());
        return before.level() + (inside ? 1 : 0) + depth - 1;
    }

    /** Beside the last heading that stood over another, else where we are. */
    private int groupLevel(Open before) {
        return open.stream()
                .filter(candidate -> candidate.place() == Place.OVER_A_HEADING)
                .findFirst()
                .orElse(lastUnnumbered(before))
                .level();
    }

    private Open lastUnnumbered(Open fallback) {
        return open.stream()
                .filter(candidate -> number(candidate.title()).isEmpty())
                .findFirst()
                .orElse(fallback);
    }

    private static String number(String title) {
        var matcher = NUMBERED.matcher(title);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String worded(String title) {
        var words = title.split(" ", 3);
        return words.length < 3 ? title : words[0] + " " + words[1];
    }
}
