package se.gemensam.platform;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedLine.Change;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.TextComparison;

/**
 * Whether a change may be called a correction: commas, spelling, signs, looks. What could change what a body has decided may not, whoever
 * agrees on it: digits and numbers, dates, names, negations, words of will and duty, of amount and of condition, the order of words, whole
 * lines, and where links lead. In doubt it may not.
 */
final class CorrectionCheck {

    private static final Pattern TOKEN = Pattern.compile(
            "[+\\-−]?\\d[\\p{L}\\d]*(?:[.,:/\\-–]\\d[\\p{L}\\d]*)*|[\\p{L}\\d]+(?:[’'\\-][\\p{L}\\d]+)*|\\S");

    /** Signs that say something of a number. */
    private static final Set<String> TELLING_SIGNS =
            Set.of("%", "‰", "§", "€", "$", "£", "<", ">", "=", "≤", "≥", "±", "°");

    private static final Set<String> TELLING = words();

    private CorrectionCheck() {}

    private static Set<String> words() {
        try {
            return new ClassPathResource("corrections/telling-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Why it is no correction.
     *
     * @param key of the text that says why
     * @param word that it fails on; empty when it fails on something else
     */
    record Objection(String key, String word) {}

    /** The first objection; none for a correction. */
    static Optional<Objection> of(Doc before, Doc after) {
        var comparison = TextComparison.of(before, after);
        for (var line : comparison.lines()) {
            var objection = of(line);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return links(comparison) ? Optional.of(new Objection("correction.link", "")) : Optional.empty();
    }

    private static Optional<Objection> of(ComparedLine line) {
        if (line.change() == Change.SAME || line.change() == Change.REFORMATTED) {
            return Optional.empty();
        }
        if (line.change() != Change.REWORDED) {
            return Optional.of(new Objection("correction.lines", ""));
        }
        var before = tokens(line, Fate.INSERTED);
        var after = tokens(line, Fate.DELETED);
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        DiffUtils.diff(lowered(before), lowered(after)).getDeltas().forEach(delta -> {
            int from = delta.getSource().getPosition();
            gone.addAll(before.subList(from, from + delta.getSource().size()));
            int to = delta.getTarget().getPosition();
            come.addAll(after.subList(to, to + delta.getTarget().size()));
        });
        for (var word : joined(gone, come)) {
            if (isTelling(word)) {
                return Optional.of(new Objection("correction.word", word));
            }
            if (isName(word)) {
                return Optional.of(new Objection("correction.name", word));
            }
        }
        var moved = new HashSet<String>(
                lowered(gone.stream().filter(CorrectionCheck::isWord).toList()));
        moved.retainAll(lowered(come));
        return moved.stream().findFirst().map(word -> new Objection("correction.order", word));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<String>(one);
        all.addAll(other);
        return all;
    }

    /** A line's words as it read before or after, by leaving out the other fate. */
    private static List<String> tokens(ComparedLine line, Fate without) {
        var words = new StringBuilder();
        line.runs().stream()
                .filter(run -> run.fate() != without)
                .map(ComparedRun::words)
                .forEach(words::append);
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static List<String> lowered(List<String> words) {
        return words.stream().map(CorrectionCheck::lower).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag("sv"));
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static boolean isTelling(String token) {
        var word = lower(token);
        return token.codePoints().anyMatch(Character::isDigit)
                || TELLING_SIGNS.contains(token)
                || TELLING.contains(word);
    }

    /** A word that begins large may be one, also where a sentence begins. */
    private static boolean isName(String token) {
        return Character.isUpperCase(token.codePointAt(0));
    }

    private static boolean links(TextComparison comparison) {
        return comparison.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.fate() != Fate.SAME)
                .anyMatch(run -> run.marks().stream().anyMatch(Link.class::isInstance));
    }
}
