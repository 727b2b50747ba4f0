package se.gemensam.pledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.RecusalService;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** What takes both sides once a pledge is in force: one side's convener proposes it, one of the other's confirms it. */
@Service
@Transactional
public class PledgeProposalService {

    private static final int LONGEST_WHY = 1000;
    private static final int LONGEST_DEFINITION = 100_000;

    private final PledgeAccess access;
    private final PledgeProposalRepository proposals;
    private final PledgeDefinitions definitions;
    private final PledgeRedefinition redefinition;
    private final PledgeHistory history;
    private final Members members;
    private final RecusalService recusals;
    private final PledgeNews news;
    private final Clock clock;

    PledgeProposalService(
            PledgeAccess access,
            PledgeProposalRepository proposals,
            PledgeDefinitions definitions,
            PledgeRedefinition redefinition,
            PledgeHistory history,
            Members members,
            RecusalService recusals,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.proposals = proposals;
        this.definitions = definitions;
        this.redefinition = redefinition;
        this.history = history;
        this.members = members;
        this.recusals = recusals;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Proposes that the pledge is written off.
     *
     * @param why 1–1000 characters
     * @throws RefusedException when it is not in force, or that is proposed already
     */
    public UUID proposeWriteOff(UUID pledgeId, String why) {
        return propose(deciding(pledgeId), PledgeProposalKind.WRITE_OFF, null, why);
    }

    /**
     * Proposes another definition.
     *
     * @param wanted all of it; figures that are to stay keep their ids, and those whose id is not known are new
     * @param why 1–1000 characters
     * @throws RefusedException when a field cannot hold that, nothing is changed, or one could no longer tell whether it was kept
     */
    public UUID proposeChange(UUID pledgeId, PledgeDefinition wanted, String why) {
        var granted = deciding(pledgeId);
        granted.pledge().requireAdopted();
        var content = definitions.text(redefinition.checked(granted.pledge(), wanted, granted.member()));
        if (content.length() > LONGEST_DEFINITION) {
            throw new RefusedException("jointPledge.tooLong");
        }
        return propose(granted, PledgeProposalKind.CHANGE, content, why);
    }

    /** The definition as it reads now, to begin a change from. */
    public PledgeDefinition definition(UUID pledgeId) {
        return definitions.written(access.require(PledgeAct.READ, pledgeId).pledge());
    }

    /** What waits for an answer, the oldest first. */
    public List<PledgeProposalRow> open(UUID pledgeId) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var open = proposals.open(pledgeId);
        if (open.isEmpty()) {
            return List.of();
        }
        var now = definitions.written(granted.pledge());
        var names = members.displayNames(
                open.stream().map(PledgeProposal::proposedBy).toList(), granted.member());
        var leads = granted.acts().contains(PledgeAct.LEAD)
                && !recusals.isAside(pledgeId, granted.member().id());
        var mine = granted.member().side();
        return open.stream()
                .map(each -> new PledgeProposalRow(
                        each.id(),
                        each.kind(),
                        each.side(),
                        names.getOrDefault(each.proposedBy(), ""),
                        each.proposedAt(),
                        each.why(),
                        each.kind() == PledgeProposalKind.CHANGE
                                ? PledgeDifference.between(now, definitions.read(each.content()))
                                : List.of(),
                        leads && each.side() != mine,
                        leads && each.side() == mine))
                .toList();
    }

    /**
     * Says yes for the other side, and so it is.
     *
     * @throws RefusedException for the side that proposed it, or when it was answered
     */
    public void confirm(UUID proposalId) {
        var granted = locked(proposalId);
        var pledge = granted.pledge();
        var me = granted.member();
        var proposal = found(proposalId);
        proposal.confirm(me, clock.instant());
        pledge.requireAdopted();
        switch (proposal.kind()) {
            case WRITE_OFF -> writeOff(pledge, proposal, me);
            case CHANGE -> redefine(pledge, proposal, me);
        }
        news.tell(
                pledge,
                me,
                proposal.kind() == PledgeProposalKind.CHANGE ? DeedKind.PLEDGE_REDEFINED : DeedKind.PLEDGE_WRITTEN_OFF,
                PledgeNews.responsible(pledge));
    }

    public void decline(UUID proposalId) {
        var granted = locked(proposalId);
        found(proposalId).decline(granted.member(), clock.instant());
    }

    /** Takes it back for the side that proposed it. */
    public void withdraw(UUID proposalId) {
        var granted = locked(proposalId);
        found(proposalId).withdraw(granted.member(), clock.instant());
    }

    private UUID propose(PledgeAccess.Granted granted, PledgeProposalKind kind, @Nullable String content, String why) {
        var pledge = granted.pledge();
        pledge.requireAdopted();
        if (proposals.open(pledge.id()).stream().anyMatch(each -> each.kind() == kind)) {
            throw new RefusedException("jointPledge.already." + kind);
        }
        var proposal =
                proposals.save(new PledgeProposal(pledge, kind, content, why(why), granted.member(), clock.instant()));
        news.tell(pledge, granted.member(), DeedKind.PLEDGE_PROPOSED, news.otherSide(granted.member()));
        return proposal.id();
    }

    private void writeOff(Pledge pledge, PledgeProposal proposal, Member me) {
        var was = pledge.label();
        pledge.writeOff(clock.instant());
        history.tell(pledge, PledgeEventKind.WRITTEN_OFF, was, proposal.why(), me, Time.today(clock));
        proposals.open(pledge.id()).stream()
                .filter(other -> !other.equals(proposal))
                .forEach(other -> other.lapse(me, clock.instant()));
    }

    private void redefine(Pledge pledge, PledgeProposal proposal, Member me) {
        if (!Integer.valueOf(proposal.definition()).equals(pledge.definition())) {
            throw new RefusedException("jointPledge.moved");
        }
        var wanted = definitions.read(proposal.content());
        Testability.of(wanted).requireComplete();
        redefinition.apply(pledge, wanted, me);
        var was = pledge.label();
        pledge.redefine(
                definitions.keep(pledge.id(), definitions.written(pledge), proposal.why(), clock.instant()),
                clock.instant());
        history.tell(pledge, PledgeEventKind.REDEFINED, was, proposal.why(), me, Time.today(clock));
    }

    private PledgeAccess.Granted locked(UUID proposalId) {
        return deciding(proposals.pledgeOf(proposalId).orElseThrow(() -> missing(proposalId)));
    }

    /** Whoever has stepped aside from a pledge takes no part in what is decided about it. */
    private PledgeAccess.Granted deciding(UUID pledgeId) {
        var granted = access.lock(PledgeAct.LEAD, pledgeId);
        if (recusals.isAside(pledgeId, granted.member().id())) {
            throw new RefusedException("recusal.refused");
        }
        return granted;
    }

    private PledgeProposal found(UUID proposalId) {
        return proposals.findById(proposalId).orElseThrow(() -> missing(proposalId));
    }

    private static String why(String typed) {
        var why = Prose.of(typed);
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            throw new RefusedException("jointPledge.why.invalid", LONGEST_WHY);
        }
        return why;
    }

    private static NotFoundException missing(UUID proposalId) {
        return new NotFoundException("proposal " + proposalId);
    }
}
