package se.gemensam.base;

import java.util.List;

/**
 * An act that cannot be done, with the reason as a text key and its arguments, so that each person reads it in their own
 * language. Views show it beside what was typed; REST answers 400 or 403 with it.
 */
public class RefusedException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    public RefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
