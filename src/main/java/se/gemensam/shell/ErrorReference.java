package se.gemensam.shell;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** A short word that a person can read out and that finds the failure in the log: "7F3A-91C2". */
record ErrorReference(String text) {

    static ErrorReference log(Throwable failure) {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var reference = new ErrorReference(random.substring(0, 4) + "-" + random.substring(4, 8));
        LoggerFactory.getLogger(ErrorReference.class).error("Unexpected failure {}", reference.text, failure);
        return reference;
    }
}
