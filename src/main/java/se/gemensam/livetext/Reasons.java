package se.gemensam.livetext;

/** Says why, in one person's language. */
@FunctionalInterface
interface Reasons {

    String of(String key);
}
