package se.gemensam.platform;

import java.util.List;

/**
 * Something that stands between a platform and its adoption, or that one should know before.
 *
 * @param blocks whether the platform cannot be adopted as long as it is so
 * @param key of the text that says it
 * @param arguments of that text
 */
public record AdoptionGap(boolean blocks, String key, List<Object> arguments) {

    static AdoptionGap blocking(String key, Object... arguments) {
        return new AdoptionGap(true, key, List.of(arguments));
    }

    static AdoptionGap known(String key, Object... arguments) {
        return new AdoptionGap(false, key, List.of(arguments));
    }
}
