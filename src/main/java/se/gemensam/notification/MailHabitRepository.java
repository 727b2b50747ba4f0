package se.gemensam.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailHabitRepository extends Repository<MailHabit, MailHabit.Key> {

    MailHabit save(MailHabit habit);

    @Query("select habit from MailHabit habit where habit.id.accountId in :accounts")
    List<MailHabit> of(Collection<UUID> accounts);
}
