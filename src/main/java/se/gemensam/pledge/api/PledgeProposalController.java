package se.gemensam.pledge.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.pledge.PledgeDefinition;
import se.gemensam.pledge.PledgeProposalRow;
import se.gemensam.pledge.PledgeProposalService;

/** What takes both sides once a pledge is in force. */
@RestController
@RequestMapping("/api/pledges")
class PledgeProposalController {

    private final PledgeProposalService proposals;

    PledgeProposalController(PledgeProposalService proposals) {
        this.proposals = proposals;
    }

    /** @param definition that is wanted; the pledge is to be written off when it is left out */
    record NewProposal(@Nullable String why, @Nullable PledgeDefinition definition) {}

    record Stored(UUID id) {}

    /** What waits for an answer. */
    @GetMapping("/{id}/proposals")
    List<PledgeProposalRow> open(@PathVariable UUID id) {
        return proposals.open(id);
    }

    /** As it reads now, to begin a change from. */
    @GetMapping("/{id}/definition")
    PledgeDefinition definition(@PathVariable UUID id) {
        return proposals.definition(id);
    }

    @PostMapping("/{id}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Stored propose(@PathVariable UUID id, @RequestBody NewProposal proposal) {
        var why = Objects.requireNonNullElse(proposal.why(), "");
        return new Stored(
                proposal.definition() == null
                        ? proposals.proposeWriteOff(id, why)
                        : proposals.proposeChange(id, proposal.definition(), why));
    }

    @PostMapping("/proposals/{proposalId}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID proposalId) {
        proposals.confirm(proposalId);
    }

    @PostMapping("/proposals/{proposalId}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable UUID proposalId) {
        proposals.decline(proposalId);
    }

    @PostMapping("/proposals/{proposalId}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID proposalId) {
        proposals.withdraw(proposalId);
    }
}
