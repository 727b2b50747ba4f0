package se.gemensam.platform.exporting;

import java.util.Locale;
import se.gemensam.base.Texts;

/** What a file says around the text, in one language. */
public record Wording(Texts texts, Locale language) {

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
