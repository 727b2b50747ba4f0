package se.gemensam.notification;

/** Why something is told to somebody, the most urgent first. */
public enum Reason {
    /** Something was given to the person to see to, or changed for it. */
    ASKED(Habit.AT_ONCE),
    /** The person, or its organisation, was named. */
    MENTIONED(Habit.AT_ONCE),
    /** Something was said in a thread that the person is in. */
    ANSWERED(Habit.DAILY),
    /** Something was done to what the person follows. */
    FOLLOWED(Habit.WEEKLY);

    private final Habit usual;

    Reason(Habit usual) {
        this.usual = usual;
    }

    Habit usual() {
        return usual;
    }
}
