package se.gemensam.platform.importing;

import java.util.List;

/** Something that was left out or guessed, as a text key with arguments. */
public record ImportNotice(String key, List<Object> arguments) {

    public ImportNotice {
        arguments = List.copyOf(arguments);
    }
}
