package se.gemensam.pledge.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.pledge.PledgeEditionDraft;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.pledge.PledgePublicationState;
import se.gemensam.workspace.Slug;

/** Lays the pledges of a room out for everybody, takes them away, and keeps single ones back. */
@RestController
@RequestMapping("/api")
class PledgePublicationController {

    private final PledgePublicationService publications;

    PledgePublicationController(PledgePublicationService publications) {
        this.publications = publications;
    }

    /** What is left out is as if it were empty. */
    record NewEdition(
            @Nullable String slug,
            @Nullable String title,
            @Nullable String sender,
            @Nullable String contact) {

        PledgeEditionDraft draft() {
            return new PledgeEditionDraft(
                    new Slug(Objects.requireNonNullElse(slug, "")),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(sender, ""),
                    Objects.requireNonNullElse(contact, ""));
        }
    }

    @GetMapping("/workspaces/{id}/pledges/publication")
    PledgePublicationState state(@PathVariable UUID id) {
        return publications.state(id);
    }

    @PostMapping("/workspaces/{id}/pledges/publication/proposal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable UUID id, @RequestBody NewEdition edition) {
        publications.propose(id, edition.draft());
    }

    @PostMapping("/workspaces/{id}/pledges/publication/proposal/agree")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable UUID id) {
        publications.agree(id);
    }

    @DeleteMapping("/workspaces/{id}/pledges/publication/proposal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id) {
        publications.dismiss(id);
    }

    @DeleteMapping("/workspaces/{id}/pledges/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAway(@PathVariable UUID id) {
        publications.takeAway(id);
    }

    @PutMapping("/pledges/{id}/kept-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepBack(@PathVariable UUID id) {
        publications.keepBack(id);
    }

    @DeleteMapping("/pledges/{id}/kept-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID id) {
        publications.release(id);
    }
}
