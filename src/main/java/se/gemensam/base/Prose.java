package se.gemensam.base;

import java.util.regex.Pattern;

/**
 * Words of several lines that a person typed: without control characters, which a database refuses, and without those that turn
 * the direction of what stands around them.
 */
public final class Prose {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private Prose() {}

    public static String of(String typed) {
        return UNREADABLE
                .matcher(BREAK.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }
}
