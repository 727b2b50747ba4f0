package se.gemensam.platform.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the beginning and the end of a piece of text say about its sentences, without a dictionary. */
final class Sentence {

    /** After the stop: quotes, brackets, emphasis, and the mark of a footnote. */
    private static final Pattern CLOSED =
            Pattern.compile("(?:[.!?…:][\"”’'»)\\]*_]*|[\"”’»)\\]][*_]*)[¹²³⁰-⁹]*\\d{0,2}$");

    private static final Pattern STOP = Pattern.compile("[.!?…:][\"”’'»)\\]*_]*[¹²³⁰-⁹]*\\d{0,2}$");

    private static final Pattern STOP_INSIDE = Pattern.compile("[\\p{L})][.!?]\\s+\\p{Lu}");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?i)(?:^|[\\s(])(?:t\\.?\\s?ex|bl\\.?\\s?a|d\\.?\\s?v\\.?\\s?s|s\\.?\\s?k|ca|kl|nr|resp|jfr|inkl|exkl)\\.$");

    private static final int LONGEST_IN_CAPITALS = 400;

    /** How much of the end is looked at. */
    private static final int TAIL = 80;

    /** No Swedish sentence ends in one of these. */
    private static final Set<String> LEADS_ON = Set.of(
            "och", "eller", "samt", "att", "som", "för", "med", "av", "till", "från", "mot", "hos", "vid", "ur", "den",
            "det", "de", "en", "ett", "vår", "vårt", "våra", "deras", "dess", "utan", "men", "när", "där", "är", "ska",
            "kan");

    private Sentence() {}

    /** True when a sentence, a label with a colon or a quotation is finished at the end of this text. */
    static boolean isClosed(String text) {
        return CLOSED.matcher(tail(text)).find();
    }

    /** Stricter than {@link #isClosed}: a bracket or a quotation alone is no end of a sentence. */
    static boolean endsInStop(String text) {
        return STOP.matcher(tail(text)).find();
    }

    static boolean isOpen(String text) {
        return !isClosed(text);
    }

    /** True when the text cannot be at its end: a comma, a hyphen, or a word that leads on. */
    static boolean leadsOn(String text) {
        var end = tail(text);
        if (end.isEmpty()) {
            return false;
        }
        if (end.endsWith(",")
                || end.endsWith("-")
                || end.endsWith("\u00ad")
                || ABBREVIATED.matcher(end).find()) {
            return true;
        }
        return LEADS_ON.contains(end.substring(end.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** True when the text begins in the middle of a sentence. */
    static boolean beginsInside(String text) {
        if (text.startsWith("&")) {
            return true;
        }
        int first = 0;
        while (first < text.length() && "\"”’'»(/".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && Character.isLowerCase(text.charAt(first));
    }

    /** True when one sentence ends and another begins within the text. */
    static boolean holdsSeveral(String text) {
        return STOP_INSIDE.matcher(text).find();
    }

    static boolean isAllCapitals(String text) {
        return text.length() <= LONGEST_IN_CAPITALS
                && text.chars().filter(Character::isLetter).count() >= 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** The end of the text, without the symbols (arrows, icons of a symbol font) and spaces after it. */
    private static String tail(String text) {
        int end = text.length();
        while (end > 0 && isSign(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(Math.max(0, end - TAIL), end);
    }

    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.PRIVATE_USE
                || type == Character.OTHER_SYMBOL
                || c == '\ufffd';
    }
}
