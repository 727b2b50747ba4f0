package se.gemensam.pledge;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.identity.AccountFixtures;

/** To say what became of a pledge, and to read what the two sides say. */
@TestComponent
class VerdictRights {

    private static final String SAID = "Så här blev det";

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private VerdictOverview overview;

    @Autowired
    private VerdictFixtures fixtures;

    @Autowired
    private PledgeOverview pages;

    @Autowired
    private ClosingService closings;

    @Autowired
    private ClosingOverview closingPages;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private AccountFixtures people;

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        var pledge = scene.pledge();
        var anna = scene.room().anna();
        var lena = scene.room().lena();
        return Map.ofEntries(
                entry("say for one's side what became of a pledge", _ -> assess(pledge)),
                entry("say so about a pledge one stepped aside from", _ -> {
                    recusals.stepAside(pledge, pledge, "");
                    assess(pledge);
                }),
                entry("say so when the party has", _ -> {
                    give(anna, pledge);
                    assess(pledge);
                }),
                entry("read what the party says before the unions do", _ -> {
                    give(anna, pledge);
                    requireSaid(overview.of(pledge));
                }),
                entry("read what the unions say before the party does", _ -> {
                    give(lena, pledge);
                    requireSaid(overview.of(pledge));
                }),
                entry("read in a closing what one side alone has said", _ -> {
                    give(anna, pledge);
                    requireSaid(closingPages.get(closing(scene)));
                }),
                entry("read in a closing what both sides have said", _ -> {
                    give(anna, pledge);
                    give(lena, pledge);
                    requireSaid(closingPages.get(closing(scene)));
                }),
                entry("read what both sides say", _ -> {
                    give(anna, pledge);
                    give(lena, pledge);
                    requireSaid(overview.of(pledge));
                }),
                entry("see what became of a pledge when both say the same", _ -> {
                    give(anna, pledge);
                    give(lena, pledge);
                    require(pages.get(pledge).outcomeJoint());
                }));
    }

    private void give(UUID by, UUID pledge) {
        fixtures.give(by, pledge, PledgeOutcome.PARTLY_FULFILLED, SAID);
    }

    /** As somebody who sees how far both have come. */
    private void assess(UUID pledge) {
        var now = overview.of(pledge).now();
        var own = now instanceof VerdictState.OwnGiven given ? given.own() : null;
        verdicts.assess(
                pledge,
                new VerdictDraft(now.round(), own == null ? null : own.edition(), PledgeOutcome.NOT_FULFILLED, "Nej"));
    }

    private UUID closing(PledgeScene scene) {
        return people.as(
                scene.room().lena(), () -> closings.open(scene.room().id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
    }

    private static void requireSaid(Record page) {
        require(page.toString().contains(SAID));
    }

    private static void require(boolean seen) {
        if (!seen) {
            throw new NotFoundException("what is said of a pledge");
        }
    }
}
