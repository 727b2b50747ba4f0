package se.gemensam.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LetterWords WORDS = new LetterWords(
            "sv",
            "Ämne",
            List.of("Hej <b>Anna</b> & \"Lena\"!", "Välkommen."),
            new LetterWords.Link("Öppna", "https://gemensam.example/x?a=1&b=2"),
            "Slut.");

    private final Letter letter = new Letter("welcome", "anna@parti.example", WORDS, NOW);

    @Test
    void aServerThatIsAwayForAnHourDelaysALetterOnly() {
        letter.attempt(NOW);
        letter.failed("ConnectException");
        letter.attempt(NOW.plus(Duration.ofMinutes(1)));
        letter.sent(NOW.plus(Duration.ofMinutes(1)));

        assertThat(letter.isGivenUp()).isFalse();
    }

    @Test
    void aServerThatNeverTakesItEndsTheAttempts() {
        for (int attempts = 0; attempts < 7; attempts++) {
            assertThat(letter.isGivenUp()).isFalse();
            letter.attempt(NOW);
            letter.failed("x".repeat(1000));
        }

        assertThat(letter.isGivenUp()).isTrue();
    }

    @Test
    void wordsAreNeverMarkup() {
        assertThat(WORDS.html())
                .contains("Hej &lt;b&gt;Anna&lt;/b&gt; &amp;", "<title>Ämne</title>")
                .doesNotContain("<b>");
    }

    @Test
    void plainTextHoldsTheLinkByItself() {
        assertThat(WORDS.plain()).isEqualTo("""
                Hej <b>Anna</b> & "Lena"!

                Välkommen.

                Öppna:
                https://gemensam.example/x?a=1&b=2

                --\s
                Slut.
                """);
    }

    @Test
    void aLetterWithoutALinkShowsNone() {
        var words = new LetterWords("en", "Subject", List.of("Hello."), null, "End.");

        assertThat(words.html()).doesNotContain("<a ").contains("lang=\"en\"");
        assertThat(words.plain()).isEqualTo("Hello.\n\n-- \nEnd.\n");
    }
}
