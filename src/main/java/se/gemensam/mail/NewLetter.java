package se.gemensam.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter to write. Its words are the texts {@code mail.KIND.subject} and {@code mail.KIND.words}, which is one paragraph a
 * line, and {@code mail.KIND.link} where it has a link. A subject is seen on locked screens, so it names neither side.
 *
 * @param kind of letter, as in the text keys
 * @param to address
 * @param language of the recipient
 * @param path of the link in this installation, with its leading slash
 * @param list a line each, after the words
 * @param arguments of the texts
 */
public record NewLetter(
        String kind, String to, Locale language, @Nullable String path, List<String> list, Object... arguments) {

    public NewLetter {
        list = List.copyOf(list);
    }

    public NewLetter(String kind, String to, Locale language, @Nullable String path, Object... arguments) {
        this(kind, to, language, path, List.of(), arguments);
    }
}
