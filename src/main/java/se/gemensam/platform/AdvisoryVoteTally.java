package se.gemensam.platform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteResult.Answer;
import se.gemensam.platform.AdvisoryVoteResult.SideCount;
import se.gemensam.workspace.Member;

/**
 * Counts what was answered, each side for itself.
 *
 * @param counted answers of those who have not stepped aside
 * @param unanswered those who are asked and have not answered
 * @param reader the side of whoever reads it
 * @param people who have answered, by member
 * @param names of them as the reader may see them
 */
record AdvisoryVoteTally(
        AdvisoryVote vote,
        List<AdvisoryVoteAnswer> counted,
        List<Member> unanswered,
        Side reader,
        Map<UUID, Member> people,
        Map<UUID, String> names) {

    AdvisoryVoteResult result() {
        return new AdvisoryVoteResult(
                Arrays.stream(Side.values()).flatMap(this::of).toList(),
                counted.stream()
                        .map(answer -> new Answer(
                                answer.choice(),
                                names.getOrDefault(answer.memberId(), ""),
                                side(answer),
                                answer.reason(),
                                answer.answeredAt()))
                        .sorted(Comparator.comparingInt(Answer::choice)
                                .thenComparing(Answer::side)
                                .thenComparing(Answer::who)
                                .thenComparing(Answer::at))
                        .toList());
    }

    private Stream<SideCount> of(Side side) {
        var given = counted.stream().filter(answer -> side(answer) == side).toList();
        int silent = (int)
                unanswered.stream().filter(member -> member.side() == side).count();
        return isAsked(side) || !given.isEmpty() || silent > 0
                ? Stream.of(new SideCount(side, counts(given), silent))
                : Stream.empty();
    }

    private List<Integer> counts(List<AdvisoryVoteAnswer> given) {
        return IntStream.range(0, vote.choices().size())
                .mapToObj(place -> (int) given.stream()
                        .filter(answer -> answer.choice() == place)
                        .count())
                .toList();
    }

    private boolean isAsked(Side side) {
        return vote.isJoint() ? side != Side.COOPERATING : side == reader;
    }

    private Side side(AdvisoryVoteAnswer answer) {
        return Objects.requireNonNull(people.get(answer.memberId())).side();
    }
}
