package se.gemensam.platform.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line begins with when it begins something: an item, a footnote, an address. */
record Marker(TextBlock.Kind kind, String sign, String rest) {

    private static final Pattern BULLET =
            Pattern.compile("([•·▪●○◦‣⁃∙■□➢➤►✓✔☐◆♦\ufffd\ue000-\uf8ff])\\s*(.*[\\p{L}\\d].*)");
    private static final Pattern DASH = Pattern.compile("([-–—*+])\\s+(.*[\\p{L}\\d].*)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\p{Ll}\\))\\s+(.*\\p{L}.*)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,2}[.)]");
    private static final Pattern RAISED = Pattern.compile("([¹²³⁰-⁹]+)\\s*(\\p{L}.*)");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(\\d{1,2})\\s+(\\p{Lu}.*)");
    private static final Pattern ADDRESS = Pattern.compile("()(https?://\\S+)");

    /** @param before what stands before the line, null at the beginning */
    static @Nullable Marker of(SourceLine line, @Nullable TextBlock before) {
        var bullet = match(TextBlock.Kind.BULLET, BULLET, line);
        if (bullet != null) {
            return bullet;
        }
        var address = match(TextBlock.Kind.LINK, ADDRESS, line);
        if (address != null) {
            return address;
        }
        var raised = match(TextBlock.Kind.NOTE, RAISED, line);
        if (raised != null) {
            return raised;
        }
        if (line.afterRule() || before != null && before.kind() == TextBlock.Kind.NOTE) {
            var note = match(TextBlock.Kind.NOTE, PLAIN_NUMBER, line);
            if (note != null) {
                return note;
            }
        }
        var dash = match(TextBlock.Kind.BULLET, DASH, line);
        if (dash != null) {
            return mayBegin(dash, line, before) ? dash : null;
        }
        var number = match(TextBlock.Kind.NUMBER, NUMBER, line);
        return number != null && mayBegin(number, line, before) ? number : null;
    }

    /** The value of a plain number, else 0. */
    int number() {
        return WHOLE_NUMBER.matcher(sign).matches() ? Integer.parseInt(sign.substring(0, sign.length() - 1)) : 0;
    }

    /** How deep the number is: 2 for "1.3". */
    int numberDepth() {
        return (int) sign.chars().filter(c -> c == '.').count() + (sign.endsWith(".") ? 0 : 1);
    }

    /** A dash or a number may also come first on a line by chance. */
    private static boolean mayBegin(Marker marker, SourceLine line, @Nullable TextBlock before) {
        if (before == null || line.startsApart() || Sentence.isClosed(before.lastText())) {
            return true;
        }
        if (before.kind() == marker.kind && before.hasSignLike(marker)) {
            return true;
        }
        return before.lastLine().hadRoomFor(line) && !Character.isLowerCase(marker.rest.codePointAt(0));
    }

    private static @Nullable Marker match(TextBlock.Kind kind, Pattern pattern, SourceLine line) {
        var matcher = pattern.matcher(line.text());
        return matcher.matches() ? new Marker(kind, matcher.group(1), matcher.group(2)) : null;
    }
}
