package se.gemensam.notification;

/** How often somebody gets letters. */
public enum Habit {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER
}
