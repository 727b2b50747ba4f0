package se.gemensam.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import se.gemensam.base.Texts;

class ChoicesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whoAsksForNothingReadsSwedishInTheThemeOfTheDevice() {
        assertThat(visitor().language(request)).isEqualTo(Texts.SWEDISH);
        assertThat(visitor().theme(request)).isEqualTo(Theme.DEVICE);
    }

    @Test
    void browserIsAskedForTheFirstLanguageThatWeHave() {
        ask("fi;q=0.9, en-US;q=0.8, sv;q=0.5");
        assertThat(visitor().language(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void languageThatWeLackBecomesSwedish() {
        ask("fi, de;q=0.5");
        assertThat(visitor().language(request)).isEqualTo(Texts.SWEDISH);
    }

    @Test
    void cookieGoesBeforeTheBrowser() {
        ask("en");
        request.setCookies(new Cookie("language", "sv"), new Cookie("theme", "dark"));
        assertThat(visitor().language(request)).isEqualTo(Texts.SWEDISH);
        assertThat(visitor().theme(request)).isEqualTo(Theme.DARK);
    }

    @Test
    void whatThePersonHasChosenGoesBeforeTheCookie() {
        request.setCookies(new Cookie("language", "sv"), new Cookie("theme", "dark"));
        var choices = choices(Optional.of(new Chosen(Locale.ENGLISH, Theme.LIGHT)));
        assertThat(choices.language(request)).isEqualTo(Locale.ENGLISH);
        assertThat(choices.theme(request)).isEqualTo(Theme.LIGHT);
    }

    @Test
    void forgedCookiesChangeNothing() {
        request.setCookies(new Cookie("language", "<script>"), new Cookie("theme", "\" onload=x"));
        assertThat(visitor().language(request)).isEqualTo(Texts.SWEDISH);
        assertThat(visitor().theme(request)).isEqualTo(Theme.DEVICE);
    }

    private void ask(String languages) {
        request.addHeader("Accept-Language", languages);
        request.setPreferredLocales(Locale.LanguageRange.parse(languages).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList());
    }

    private static Choices visitor() {
        return choices(Optional.empty());
    }

    private static Choices choices(Optional<Preferences> preferences) {
        return new Choices(new ObjectProvider<>() {
            @Override
            public Stream<Preferences> stream() {
                return preferences.stream();
            }
        });
    }

    private record Chosen(Locale spoken, Theme seen) implements Preferences {

        @Override
        public Optional<Locale> language() {
            return Optional.of(spoken);
        }

        @Override
        public Optional<Theme> theme() {
            return Optional.of(seen);
        }

        @Override
        public void choose(Locale language) {
            throw new AssertionError("only read here");
        }

        @Override
        public void choose(Theme theme) {
            throw new AssertionError("only read here");
        }
    }
}
