package se.gemensam.mail;

/** A letter did not get as far as the mail server; its reason names nobody. */
class UnsentException extends RuntimeException {

    private final String reason;

    UnsentException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
