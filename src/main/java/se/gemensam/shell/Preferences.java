package se.gemensam.shell;

import java.util.Locale;
import java.util.Optional;

/** What the signed-in person has chosen, on whichever device. The identity room keeps it; empty when nothing is chosen. */
public interface Preferences {

    Optional<Locale> language();

    Optional<Theme> theme();

    void choose(Locale language);

    void choose(Theme theme);
}
