package se.gemensam.base;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of the whole product, one bundle per language for views, mail, pages and services. It is Spring's message
 * source and, through the shell, Flow's. Swedish is the root bundle and therefore what anyone reads whose language is
 * not here.
 */
@Component("messageSource")
public class Texts extends ResourceBundleMessageSource {

    public static final Locale SWEDISH = Locale.of("sv");
    public static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    public Texts() {
        setBasename("vaadin-i18n/translations");
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setDefaultLocale(SWEDISH);
    }

    /** The text in the language nearest to the wanted one; a key without a text shows itself. */
    public String get(Locale language, String key, Object... arguments) {
        return getMessage(key, arguments, key, language) instanceof String text ? text : key;
    }

    /** One of {@link #LANGUAGES}. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(SWEDISH);
    }
}
