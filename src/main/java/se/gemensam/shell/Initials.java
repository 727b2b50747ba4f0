package se.gemensam.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name in two letters. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .toList();
        return words.stream()
                .limit(2)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
