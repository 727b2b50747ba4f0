package se.gemensam.platform;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> NEGATIONS = Set.of(
            "inte",
            "icke",
            "ej",
            "ingen",
            "inget",
            "inga",
            "ingenting",
            "ingalunda",
            "aldrig",
            "varken",
            "utan",
            "knappast",
            "omöjligt",
            "nej",
            "ja",
            "neka",
            "nekas",
            "slippa",
            "slipper",
            "förbud",
            "förbjuds",
            "förbjuda");

    private static final Set<String> WILL_AND_DUTY = Set.of(
            "ska",
            "skall",
            "skulle",
            "bör",
            "borde",
            "kan",
            "kunna",
            "kunde",
            "får",
            "få",
            "fick",
            "måste",
            "vill",
            "vilja",
            "ville",
            "behöver",
            "behöva",
            "tänker",
            "avser",
            "torde",
            "lär",
            "må",
            "måtte",
            "höra",
            "böra",
            "kommer",
            "rätt",
            "skyldig",
            "skyldighet",
            "skyldiga",
            "frivilligt",
            "obligatoriskt",
            "garanterar",
            "garanteras",
            "garanti",
            "lovar");

    private static final Set<String> AMOUNTS = Set.of(
            "minst",
            "högst",
            "mest",
            "alla",
            "allt",
            "all",
            "varje",
            "varenda",
            "vardera",
            "hela",
            "helt",
            "endast",
            "bara",
            "enbart",
            "mer",
            "mera",
            "mindre",
            "fler",
            "flera",
            "flest",
            "färre",
            "över",
            "under",
            "senast",
            "tidigast",
            "cirka",
            "ungefär",
            "omkring",
            "nästan",
            "halv",
            "halva",
            "hälften",
            "dubbelt",
            "dubbla",
            "tredjedel",
            "fjärdedel",
            "några",
            "något",
            "någon",
            "många",
            "få",
            "både",
            "båda",
            "samtliga",
            "delvis",
            "även",
            "också",
            "dock",
            "åtminstone",
            "noll",
            "en",
            "ett",
            "två",
            "tre",
            "fyra",
            "fem",
            "sex",
            "sju",
            "åtta",
            "nio",
            "tio",
            "elva",
            "tolv",
            "tretton",
            "fjorton",
            "femton",
            "sexton",
            "sjutton",
            "arton",
            "nitton",
            "tjugo",
            "trettio",
            "fyrtio",
            "femtio",
            "sextio",
            "sjuttio",
            "åttio",
            "nittio",
            "hundra",
            "tusen",
            "miljon",
            "miljoner",
            "miljard",
            "miljarder",
            "procent",
            "procentenheter",
            "kronor",
            "första",
            "andra",
            "tredje",
            "fjärde",
            "femte",
            "sista");

    private static final Set<String> CONDITIONS = Set.of(
            "om",
            "och",
            "eller",
            "men",
            "samt",
            "när",
            "där",
            "så",
            "ifall",
            "förutsatt",
            "annars",
            "tills",
            "innan",
            "efter",
            "före",
            "från",
            "till",
            "mellan",
            "mot",
            "för",
            "emot",
            "med",
            "trots",
            "oavsett",
            "istället",
            "undantag",
            "undantaget");

    private static final Set<String> DATES = Set.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
            "måndag",
            "tisdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lördag",
            "söndag",
            "idag",
            "imorgon",
            "år",
            "året",
            "årligen",
            "årlig",
            "månad",
            "månader",
            "månaden",
            "vecka",
            "veckor",
            "dag",
            "dagar",
            "timme",
            "timmar",
            "kvartal",
            "halvår",
            "mandatperiod",
            "mandatperioden",
            "vår",
            "våren",
            "sommar",
            "sommaren",
            "höst",
            "hösten",
            "vinter",
            "vintern",
            "natt",
            "dygn",
            "dygnet");

    private static final List<Set<String>> TELLING = List.of(NEGATIONS, WILL_AND_DUTY, AMOUNTS, CONDITIONS, DATES);

    private CorrectionCheck() {}

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
                || TELLING.stream().anyMatch(words -> words.contains(word));
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
