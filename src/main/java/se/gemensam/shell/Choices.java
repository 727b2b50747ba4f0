package se.gemensam.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;

/**
 * Language and theme: as the person has chosen, else as this browser was told before sign-in (a cookie), else as the
 * browser asks, else Swedish and the device's own theme.
 */
@Component
public class Choices {

    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    private final ObjectProvider<Preferences> preferences;

    Choices(ObjectProvider<Preferences> preferences) {
        this.preferences = preferences;
    }

    /** The languages to choose among. */
    public List<Locale> languages() {
        return Texts.LANGUAGES;
    }

    /** Each language is named in itself, for the one who cannot read the others. */
    public static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public Locale language(HttpServletRequest request) {
        return kept().flatMap(Preferences::language)
                .flatMap(chosen -> provided(chosen.getLanguage()))
                .or(() -> cookie(request, LANGUAGE).flatMap(Choices::provided))
                .or(() -> asked(request))
                .orElse(Texts.SWEDISH);
    }

    public Theme theme(HttpServletRequest request) {
        return kept().flatMap(Preferences::theme)
                .or(() -> cookie(request, THEME).flatMap(Theme::named))
                .orElse(Theme.DEVICE);
    }

    /** Keeps the language and shows the page anew in it. */
    public void choose(Locale language, UI ui) {
        kept().ifPresent(kept -> kept.choose(language));
        remember(LANGUAGE, language.getLanguage());
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    /** Keeps the theme and shows it at once. */
    public void choose(Theme theme, UI ui) {
        kept().ifPresent(kept -> kept.choose(theme));
        remember(THEME, theme.styleName());
        ui.getPage().setColorScheme(theme.scheme());
    }

    private Optional<Preferences> kept() {
        return preferences.stream().findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> provided(asked.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> provided(String language) {
        return Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findAny();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
