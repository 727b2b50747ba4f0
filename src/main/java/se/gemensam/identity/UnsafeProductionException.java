package se.gemensam.identity;

import java.util.List;

/** The settings are not fit for production; the message says each thing to change. */
class UnsafeProductionException extends RuntimeException {

    UnsafeProductionException(List<String> reasons) {
        super("Not started, because this is unsafe in production:\n  - " + String.join("\n  - ", reasons));
    }
}
