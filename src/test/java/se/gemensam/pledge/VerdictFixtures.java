package se.gemensam.pledge;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;

/** Verdicts for tests, as the people of a room give them. */
@TestComponent
public class VerdictFixtures {

    private final VerdictService verdicts;
    private final VerdictOverview overview;
    private final AccountFixtures people;

    VerdictFixtures(VerdictService verdicts, VerdictOverview overview, AccountFixtures people) {
        this.verdicts = verdicts;
        this.overview = overview;
        this.people = people;
    }

    public VerdictPage seen(UUID by, UUID pledge) {
        return people.as(by, () -> overview.of(pledge));
    }

    /** As somebody who has just read how things stand. */
    public void give(UUID by, UUID pledge, PledgeOutcome outcome, String why) {
        var state = seen(by, pledge).now();
        var own = state instanceof VerdictState.OwnGiven given ? given.own() : null;
        send(by, pledge, new VerdictDraft(state.round(), own == null ? null : own.edition(), outcome, why));
    }

    public void send(UUID by, UUID pledge, VerdictDraft draft) {
        people.as(by, () -> verdicts.assess(pledge, draft));
    }

    /** Both at the same moment. */
    static <T> List<Future<T>> together(Callable<T> one, Callable<T> other) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(
                    threads.submit(() -> {
                        start.await();
                        return one.call();
                    }),
                    threads.submit(() -> {
                        start.await();
                        return other.call();
                    }));
            start.countDown();
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
            return running;
        }
    }
}
