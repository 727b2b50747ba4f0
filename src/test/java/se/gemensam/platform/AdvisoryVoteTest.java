package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;

class AdvisoryVoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static AdvisoryVoteDraft draft(String question, List<String> choices, @Nullable LocalDate lastDay) {
        return new AdvisoryVoteDraft(
                PlatformFixtures.PLATFORM,
                null,
                new Audience.Room(),
                question,
                "",
                choices,
                lastDay,
                AdvisoryVoteReveal.WHEN_CLOSED);
    }

    private static AdvisoryVote vote(@Nullable LocalDate lastDay) {
        return new AdvisoryVote(
                draft("Ja?", List.of("Ja", "Nej"), lastDay),
                PlatformFixtures.writer(Side.PARTY),
                PlatformFixtures.NOON);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void itIsOpenThroughItsLastDayInStockholm() {
        var vote = vote(LocalDate.of(2026, 11, 24));
        assertThat(vote.isOpen(Instant.parse("2026-11-24T22:59:59Z"))).isTrue();
        assertThat(vote.isOpen(Instant.parse("2026-11-24T23:00:00Z"))).isFalse();
        assertRefused("vote.closed", () -> vote.requireOpen(Instant.parse("2026-11-24T23:00:00Z")));
    }

    @Test
    void theLastDayIsNoDayThatIsOverAndNoneFarAway() {
        assertThat(vote(TODAY).isOpen(PlatformFixtures.NOON)).isTrue();
        assertRefused("vote.lastDay.invalid", () -> vote(TODAY.minusDays(1)));
        assertRefused("vote.lastDay.invalid", () -> vote(TODAY.plusYears(1).plusDays(1)));
        assertRefused("vote.lastDay.invalid", () -> vote(null));
    }

    @Test
    void theLastDayMovesForwardOnlyAndOnlyWhileItIsOpen() {
        var vote = vote(TODAY);
        assertRefused("vote.extend.earlier", () -> vote.extend(TODAY, PlatformFixtures.NOON));
        vote.extend(TODAY.plusDays(2), PlatformFixtures.NOON);
        assertThat(vote.lastDay()).isEqualTo(TODAY.plusDays(2));
        vote.close(PlatformFixtures.writer(Side.PARTY), PlatformFixtures.NOON);
        assertThat(vote.isOpen(PlatformFixtures.NOON)).isFalse();
        assertRefused("vote.closed", () -> vote.extend(TODAY.plusDays(5), PlatformFixtures.NOON));
    }

    @Test
    void aQuestionHasTwoToEightDifferentAnswers() {
        assertThat(draft(" Ska   vi? ", List.of(" Ja ", "", "Nej"), TODAY))
                .satisfies(draft -> assertThat(draft.question()).isEqualTo("Ska vi?"))
                .satisfies(draft -> assertThat(draft.choices()).containsExactly("Ja", "Nej"));
        assertRefused("vote.question.invalid", () -> draft(" ", List.of("Ja", "Nej"), TODAY));
        assertRefused("vote.question.invalid", () -> draft("x".repeat(201), List.of("Ja", "Nej"), TODAY));
        assertRefused("vote.choices.number", () -> draft("Ja?", List.of("Ja", " "), TODAY));
        assertRefused("vote.choices.number", () -> draft("Ja?", Collections.nCopies(9, "Ja"), TODAY));
        assertRefused("vote.choices.same", () -> draft("Ja?", List.of("Ja", "ja "), TODAY));
        assertRefused("vote.choices.long", () -> draft("Ja?", List.of("Ja", "x".repeat(121)), TODAY));
    }
}
