package se.gemensam.mail;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demo has sent, for everybody to read: its people are invented. There is none in a real installation. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
@Transactional(readOnly = true)
public class DemoLetters {

    private static final Limit LATEST = Limit.of(50);

    private final LetterRepository letters;

    DemoLetters(LetterRepository letters) {
        this.letters = letters;
    }

    public List<LetterRow> latest() {
        return letters.findByOrderByWrittenAtDesc(LATEST).stream()
                .map(Letter::row)
                .toList();
    }
}
