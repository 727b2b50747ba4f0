package se.gemensam.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.platform.AdvisoryVoteRow.Mine;
import se.gemensam.platform.AdvisoryVoteRow.Voice;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.SubjectTitle;

/** Makes of advisory votes what one viewer, whom they are for, may read of them now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvisoryVoteRows {

    private final AdvisoryVoteAnswerRepository answers;
    private final AdvisoryVoteAccess access;
    private final AdvisoryVoters voters;
    private final Members members;
    private final SubjectTitles titles;
    private final Clock clock;

    AdvisoryVoteRows(
            AdvisoryVoteAnswerRepository answers,
            AdvisoryVoteAccess access,
            AdvisoryVoters voters,
            Members members,
            SubjectTitles titles,
            Clock clock) {
        this.answers = answers;
        this.access = access;
        this.voters = voters;
        this.members = members;
        this.titles = titles;
        this.clock = clock;
    }

    /** What all rows of one reading are made with. */
    private record Known(
            Platform platform,
            Member viewer,
            Instant now,
            List<Member> inRoom,
            Map<UUID, Member> people,
            Map<UUID, String> names,
            Map<UUID, SubjectTitle> titles) {}

    /** @param votes of this platform, all for the viewer */
    List<AdvisoryVoteRow> of(Collection<AdvisoryVote> votes, Platform platform, Member viewer) {
        var given = votes.isEmpty()
                ? Map.<UUID, List<AdvisoryVoteAnswer>>of()
                : answers.findByVoteIdIn(votes.stream().map(AdvisoryVote::id).toList()).stream()
                        .collect(Collectors.groupingBy(AdvisoryVoteAnswer::voteId));
        var people = given.values().stream()
                .flatMap(List::stream)
                .map(AdvisoryVoteAnswer::memberId)
                .collect(Collectors.toCollection(HashSet::new));
        votes.forEach(vote -> people.add(vote.openedBy()));
        var known = new Known(
                platform,
                viewer,
                clock.instant(),
                members.inRoom(platform.workspaceId()),
                members.byIds(people),
                members.displayNames(people, viewer),
                titles.of(
                        viewer,
                        votes.stream()
                                .flatMap(vote -> vote.sectionId().stream())
                                .collect(Collectors.toSet())));
        return votes.stream()
                .map(vote -> row(vote, given.getOrDefault(vote.id(), List.of()), known))
                .toList();
    }

    private AdvisoryVoteRow row(AdvisoryVote vote, List<AdvisoryVoteAnswer> given, Known known) {
        boolean open = vote.isOpen(known.now);
        var aside = voters.aside(vote, known.now);
        var counted = given.stream()
                .filter(answer -> !aside.contains(answer.memberId()))
                .toList();
        var unanswered = unanswered(vote, counted, aside, known);
        var mine = counted.stream()
                .filter(answer -> answer.accountId().equals(known.viewer.accountId()))
                .findFirst()
                .orElse(null);
        boolean shown = !open || (vote.reveal() == AdvisoryVoteReveal.WHEN_ANSWERED && mine != null);
        var title = vote.sectionId().map(known.titles::get);
        return new AdvisoryVoteRow(
                vote.id(),
                vote.platformId(),
                title.filter(SubjectTitle::isThere)
                        .flatMap(_ -> vote.sectionId())
                        .orElse(null),
                title.map(SubjectTitle::title).orElse(null),
                vote.audience(),
                vote.question(),
                vote.explanation(),
                vote.choices(),
                known.names.getOrDefault(vote.openedBy(), ""),
                vote.openedAt(),
                vote.lastDay(),
                vote.closesAt(),
                vote.wasClosedEarly(),
                open,
                vote.reveal(),
                mine(vote, mine, open, aside, given.isEmpty(), known.viewer),
                counted.size(),
                unanswered.size(),
                shown
                        ? new AdvisoryVoteTally(
                                        vote, counted, unanswered, known.viewer.side(), known.people, known.names)
                                .result()
                        : null);
    }

    private static List<Member> unanswered(
            AdvisoryVote vote, List<AdvisoryVoteAnswer> counted, Set<UUID> aside, Known known) {
        var answered = counted.stream().map(AdvisoryVoteAnswer::accountId).collect(Collectors.toSet());
        return AdvisoryVoters.among(known.inRoom, vote, known.platform, aside).stream()
                .filter(member -> !answered.contains(member.accountId()))
                .toList();
    }

    private Mine mine(
            AdvisoryVote vote,
            @Nullable AdvisoryVoteAnswer answer,
            boolean open,
            Set<UUID> aside,
            boolean unanswered,
            Member viewer) {
        boolean keeps = access.isKeptBy(vote, viewer);
        return new Mine(
                !open
                        ? Voice.CLOSED
                        : !AdvisoryVoters.mayAnswer(viewer, vote)
                                ? Voice.READS
                                : aside.contains(viewer.id()) ? Voice.ASIDE : Voice.ASKED,
                answer == null ? null : answer.choice(),
                answer == null ? "" : answer.reason(),
                keeps && open,
                keeps && unanswered);
    }
}
