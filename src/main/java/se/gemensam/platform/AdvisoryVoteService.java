package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;

/** Asking each other on a platform before anybody decides. Nothing else changes by what is answered. */
@Service
@Transactional
public class AdvisoryVoteService {

    /** Of a reason, in characters as they are stored. */
    public static final int LONGEST_REASON = AdvisoryVoteAnswer.LONGEST_REASON;

    private final AdvisoryVoteRepository votes;
    private final AdvisoryVoteAnswerRepository answers;
    private final AdvisoryVoteAccess access;
    private final AdvisoryVoters voters;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final RecusalService recusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdvisoryVoteService(
            AdvisoryVoteRepository votes,
            AdvisoryVoteAnswerRepository answers,
            AdvisoryVoteAccess access,
            AdvisoryVoters voters,
            PlatformAccess platforms,
            SectionRepository sections,
            RecusalService recusals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.votes = votes;
        this.answers = answers;
        this.access = access;
        this.voters = voters;
        this.platforms = platforms;
        this.sections = sections;
        this.recusals = recusals;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException when the audience is not the person's to ask, or the last day is none that can be */
    public UUID open(AdvisoryVoteDraft draft) {
        var granted = platforms.require(Act.WRITE, draft.platformId());
        var opener = granted.member();
        requireSection(draft.platformId(), draft.sectionId());
        if (!AdvisoryVoteAccess.offered(opener).contains(draft.audience())) {
            throw new RefusedException("vote.audience.refused");
        }
        var vote = votes.save(new AdvisoryVote(draft, opener, clock.instant()));
        tell(vote, opener, DeedKind.VOTE_OPENED, voters.of(vote, granted.platform(), aside(vote)));
        return vote.id();
    }

    private void requireSection(UUID platformId, @Nullable UUID sectionId) {
        if (sectionId != null
                && sections.findById(sectionId)
                        .filter(section -> section.platformId().equals(platformId) && !section.isRemoved())
                        .isEmpty()) {
            throw new NotFoundException("section " + sectionId);
        }
    }

    /**
     * Answers, or answers otherwise than before.
     *
     * @param choice place among the choices, from 0
     * @param reason may be empty; whoever sees the answer reads it
     * @throws RefusedException when the vote is closed, or the person has stepped aside from what it is about
     */
    public void answer(UUID voteId, int choice, String reason) {
        var granted = access.lock(Act.COMMENT, voteId);
        var vote = granted.vote();
        var me = granted.member();
        vote.requireOpen(clock.instant());
        if (recusals.isAside(vote.subjectId(), me.id())) {
            throw new RefusedException("vote.aside");
        }
        if (choice < 0 || choice >= vote.choices().size()) {
            throw new RefusedException("vote.choice.missing");
        }
        var answer = answers.findByVoteIdAndAccountId(voteId, me.accountId())
                .orElseGet(() -> new AdvisoryVoteAnswer(voteId, me));
        answer.choose(me, choice, reason, clock.instant());
        answers.save(answer);
        changed(vote);
    }

    /** At once, whatever its last day is. */
    public void close(UUID voteId) {
        var granted = access.lockToKeep(voteId);
        granted.vote().close(granted.member(), clock.instant());
        tell(
                granted.vote(),
                granted.member(),
                DeedKind.VOTE_CLOSED,
                voters.readers(granted.vote(), granted.platform()));
    }

    /** @param lastDay later than the one until now; null is refused as any day that cannot be */
    public void extend(UUID voteId, @Nullable LocalDate lastDay) {
        var granted = access.lockToKeep(voteId);
        granted.vote().extend(lastDay, clock.instant());
        tell(granted.vote(), granted.member(), DeedKind.VOTE_EXTENDED, List.of());
    }

    /** As long as nobody has answered. */
    public void takeBack(UUID voteId) {
        var granted = access.lockToKeep(voteId);
        if (answers.existsByVoteId(voteId)) {
            throw new RefusedException("vote.answered");
        }
        granted.vote().remove(granted.member(), clock.instant());
        tell(granted.vote(), granted.member(), DeedKind.VOTE_TAKEN_BACK, List.of());
    }

    private Set<UUID> aside(AdvisoryVote vote) {
        return voters.aside(vote, clock.instant());
    }

    private void tell(AdvisoryVote vote, Member actor, DeedKind kind, List<Member> concerned) {
        platforms.tell(Deed.by(actor, kind, vote.audience())
                .on(vote.platformId(), vote.subjectId())
                .in(vote.id())
                .concerning(concerned.stream().map(Member::id).collect(Collectors.toSet())));
        changed(vote);
    }

    private void changed(AdvisoryVote vote) {
        events.publishEvent(new AdvisoryVoteChanged(vote.platformId(), vote.audience()));
    }
}
