package se.gemensam.base;

import java.util.regex.Pattern;

/**
 * A name or title that a person typed, as one line: no line breaks that would pretend to be another line of a log or a letter, no
 * control characters that a database refuses, and none that turn the direction of what stands around it.
 */
public final class OneLine {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}]+");
    private static final Pattern TURNS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private OneLine() {}

    public static String of(String typed) {
        return BLANK.matcher(TURNS.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
