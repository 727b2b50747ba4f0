package se.gemensam.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.Time;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * Tells in the morning, once, of votes whose last day is tomorrow, to those who have not answered, and of those that yesterday was the
 * last day of, to everybody whom they are for. A vote is closed by its day, not by this.
 */
@Component
class AdvisoryVoteReminders {

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryVoteReminders.class);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final AdvisoryVoteRepository votes;
    private final AdvisoryVoteAnswerRepository answers;
    private final AdvisoryVoters voters;
    private final PlatformRepository platforms;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AdvisoryVoteReminders(
            AdvisoryVoteRepository votes,
            AdvisoryVoteAnswerRepository answers,
            AdvisoryVoters voters,
            PlatformRepository platforms,
            Members members,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.votes = votes;
        this.answers = answers;
        this.voters = voters;
        this.platforms = platforms;
        this.members = members;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A morning that the application slept through is made up for. */
    @Scheduled(fixedDelayString = "${gemensam.votes.every:5m}")
    void tell() {
        tell(clock.instant());
    }

    void tell(Instant now) {
        var today = LocalDate.ofInstant(now, Time.ZONE);
        if (now.atZone(Time.ZONE).toLocalTime().isBefore(MORNING)) {
            return;
        }
        each(votes.endingOn(today.plusDays(1)), now, this::remind);
        each(votes.endedBefore(today), now, this::end);
    }

    /** One vote that cannot be told of does not keep the others from it. */
    private void each(List<UUID> ids, Instant now, BiConsumer<AdvisoryVote, Instant> work) {
        for (var id : ids) {
            try {
                transaction.executeWithoutResult(_ -> votes.lockById(id).ifPresent(vote -> work.accept(vote, now)));
            } catch (RuntimeException failed) {
                LOG.error("nobody was told of advisory vote {}", id, failed);
            }
        }
    }

    private void remind(AdvisoryVote vote, Instant now) {
        vote.reminded(now);
        if (LocalDate.ofInstant(vote.openedAt(), Time.ZONE).equals(LocalDate.ofInstant(now, Time.ZONE))) {
            return; // whoever was asked today needs no reminder today
        }
        var answered = answers.findByVoteIdIn(List.of(vote.id())).stream()
                .map(AdvisoryVoteAnswer::accountId)
                .collect(Collectors.toSet());
        living(
                vote,
                platform -> tell(
                        vote,
                        DeedKind.VOTE_ENDING,
                        voters.of(vote, platform, voters.aside(vote, now)).stream()
                                .filter(member -> !answered.contains(member.accountId()))
                                .toList()));
    }

    private void end(AdvisoryVote vote, Instant now) {
        vote.ended(now);
        living(vote, platform -> tell(vote, DeedKind.VOTE_ENDED, voters.readers(vote, platform)));
    }

    private void living(AdvisoryVote vote, Consumer<Platform> work) {
        platforms
                .findById(vote.platformId())
                .filter(platform -> !platform.isRemoved())
                .ifPresent(work);
    }

    /** In the name of whoever asked. */
    private void tell(AdvisoryVote vote, DeedKind kind, Collection<Member> concerned) {
        var opener = members.byId(vote.openedBy()).orElseThrow();
        events.publishEvent(Deed.by(opener, kind, vote.audience())
                .on(vote.platformId(), vote.subjectId())
                .in(vote.id())
                .concerning(concerned.stream().map(Member::id).collect(Collectors.toSet())));
        events.publishEvent(new AdvisoryVoteChanged(vote.platformId(), vote.audience()));
    }
}
