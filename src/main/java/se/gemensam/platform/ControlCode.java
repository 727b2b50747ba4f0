package se.gemensam.platform;

import java.util.Locale;

/** What tells two people that they have the same text before them: the beginning of its hash, short enough to be read aloud. */
final class ControlCode {

    private ControlCode() {}

    /**
     * "K 7F3A-91C2".
     *
     * @param hash of a whole text, in hex
     */
    static String of(String hash) {
        var code = hash.substring(0, 8).toUpperCase(Locale.ROOT);
        return "K " + code.substring(0, 4) + "-" + code.substring(4);
    }
}
