package se.gemensam.livetext.api;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.LiveTickets;

/** Tickets for the live socket, fetched anew for each document that is opened. */
@RestController
class TicketController {

    private final LiveTickets tickets;

    TicketController(LiveTickets tickets) {
        this.tickets = tickets;
    }

    /** @param access {@code write} or {@code read} */
    record TicketReply(String ticket, String access, int schema) {}

    @GetMapping("/api/live/documents/{id}/ticket")
    ResponseEntity<TicketReply> ticket(@PathVariable UUID id) {
        try {
            var ticket = tickets.issue(id);
            var access = ticket.access().name().toLowerCase(Locale.ROOT);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(new TicketReply(ticket.ticket(), access, ticket.schema()));
        } catch (RefusedException tooMany) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, null, tooMany);
        }
    }
}
