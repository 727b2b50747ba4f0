package se.gemensam.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a person wants letters of a kind. */
@Entity
@Table(name = "mail_habit")
class MailHabit {

    @Embeddable
    record Key(UUID accountId, @Enumerated(EnumType.STRING) Reason reason) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private Habit habit;

    protected MailHabit() {}

    MailHabit(UUID accountId, Reason reason, Habit habit) {
        this.id = new Key(accountId, reason);
        this.habit = habit;
    }

    Reason reason() {
        return id.reason();
    }

    UUID accountId() {
        return id.accountId();
    }

    Habit habit() {
        return habit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailHabit same && id.equals(same.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
