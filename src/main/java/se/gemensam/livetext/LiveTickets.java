package se.gemensam.livetext;

import java.util.UUID;
import org.springframework.stereotype.Service;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.CurrentAccount;

/** Gives the person who asks a ticket to open a document with. */
@Service
public class LiveTickets {

    private final CurrentAccount currentAccount;
    private final TextStore store;
    private final Rights rights;
    private final Tickets tickets;

    LiveTickets(CurrentAccount currentAccount, TextStore store, Rights rights, Tickets tickets) {
        this.currentAccount = currentAccount;
        this.store = store;
        this.rights = rights;
        this.tickets = tickets;
    }

    /** @param schema number of the schema that the document is stored in */
    public record LiveTicket(String ticket, Access access, int schema) {}

    /**
     * A ticket for one document, good for a minute and once.
     *
     * @throws NotFoundException when there is no such document, or none that this person may read
     * @throws RefusedException when the person asks too often
     */
    public LiveTicket issue(UUID documentId) {
        var accountId = currentAccount.id();
        if (!tickets.mayIssue(accountId)) {
            throw new RefusedException("live.ticket.tooMany");
        }
        var standing = store.find(documentId)
                .flatMap(document -> rights.ask(document, accountId))
                .orElseThrow(() -> new NotFoundException("document " + documentId));
        return new LiveTicket(tickets.issue(accountId, documentId), standing.access(), RichText.SCHEMA);
    }
}
