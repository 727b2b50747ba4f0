package se.gemensam.mail;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Texts;
import se.gemensam.base.Unguarded;

/** Where letters wait. They belong to the act that writes them: when it is not done, neither are they sent. */
@Service
public class Outbox {

    private final LetterRepository letters;
    private final Texts texts;
    private final Clock clock;
    private final String url;

    Outbox(LetterRepository letters, Texts texts, Clock clock, @Value("${gemensam.url}") String url) {
        this.letters = letters;
        this.texts = texts;
        this.clock = clock;
        this.url = url;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    @Unguarded(because = "the service that writes a letter has asked for the right to its act")
    public UUID write(NewLetter letter) {
        return letters.save(new Letter(letter.kind(), letter.to(), words(letter), clock.instant()))
                .id();
    }

    /** Takes back a letter that is not sent yet; tells whether it was there to be taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unguarded(because = "the service that wrote the letter has asked for the right to its act")
    public boolean takeBack(UUID letterId) {
        return letters.takeBack(letterId) > 0;
    }

    private LetterWords words(NewLetter letter) {
        var words = Stream.concat(
                        text(letter, "words").lines(), letter.list().stream().map(Outbox::oneLine))
                .toList();
        var closing = texts.get(letter.language(), "mail.closing", url);
        return new LetterWords(
                Texts.nearest(letter.language()).getLanguage(), text(letter, "subject"), words, link(letter), closing);
    }

    private LetterWords.@Nullable Link link(NewLetter letter) {
        return letter.path() == null ? null : new LetterWords.Link(text(letter, "link"), url + letter.path());
    }

    private String text(NewLetter letter, String part) {
        var arguments = Arrays.stream(letter.arguments())
                .map(argument -> argument instanceof String typed ? oneLine(typed) : argument)
                .toArray();
        return texts.get(letter.language(), "mail." + letter.kind() + "." + part, arguments);
    }

    /** What a person typed stays in one line: it makes no paragraph of its own, and no header. */
    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }
}
