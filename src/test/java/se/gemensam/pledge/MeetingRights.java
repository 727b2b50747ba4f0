package se.gemensam.pledge;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.WorkspaceFixtures.Room;

/** To meet about the pledges, and to sum them up. */
@TestComponent
class MeetingRights {

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private CheckInOverview checkInPages;

    @Autowired
    private CheckInMinutes minutes;

    @Autowired
    private ClosingService closings;

    @Autowired
    private ClosingOverview closingPages;

    @Autowired
    private PublishedClosings published;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Clock clock;

    /** What is planned, what has begun, and what is on its agenda. */
    private record Meetings(UUID planned, UUID held, UUID item) {}

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        var room = scene.room();
        var meetings = people.as(room.anna(), () -> meetings(room));
        var closing = people.as(room.lena(), () -> closings.open(room.id(), ClosingKind.FINAL, PledgeFixtures.TERM));
        return Map.ofEntries(
                entry("see the check-ins", _ -> checkInPages.rows(room.id())),
                entry("plan a check-in", _ -> checkIns.plan(room.id(), today("Vår"))),
                entry("read a check-in", _ -> checkInPages.get(meetings.planned)),
                entry("plan a check-in otherwise", _ -> checkIns.planAnew(meetings.planned, today("Vinter"))),
                entry("begin a check-in", _ -> checkIns.hold(meetings.planned)),
                entry("cancel a check-in", _ -> checkIns.cancel(meetings.planned)),
                entry("put something on the agenda of a check-in", _ -> checkIns.add(meetings.planned, "Budgeten")),
                entry(
                        "put a pledge on the agenda of a check-in",
                        _ -> checkIns.add(meetings.planned, scene.complete())),
                entry("take something off the agenda of a check-in", _ -> checkIns.remove(meetings.item)),
                entry("bring back something to the agenda of a check-in", _ -> {
                    people.as(room.lena(), () -> checkIns.remove(meetings.item));
                    checkIns.restore(meetings.item);
                }),
                entry(
                        "write down what was said at a check-in",
                        _ -> checkIns.write(meetings.item, CheckInField.NOTE, "", "Båda är nöjda.")),
                entry(
                        "write down what a check-in came to",
                        _ -> checkIns.write(meetings.item, CheckInField.CONCLUSION, "", "Vi fortsätter.")),
                entry("download the minutes of a check-in", _ -> minutes.write(meetings.held, Locale.ENGLISH)),
                entry("see the closings", _ -> closingPages.rows(room.id())),
                entry("open a closing", _ -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM)),
                entry("read a closing", _ -> closingPages.get(closing)),
                entry(
                        "propose words for a closing, and to publish it",
                        _ -> closings.propose(closing, "En bit på väg.")),
                entry(
                        "say yes to a closing that the party proposed",
                        _ -> closings.confirm(closing, proposed(room, closing))),
                entry(
                        "say no to a closing that the party proposed",
                        _ -> closings.decline(closing, proposed(room, closing))),
                entry(
                        "take back a closing that the party proposed",
                        _ -> closings.withdraw(closing, proposed(room, closing))),
                entry("take a published closing away", _ -> {
                    publish(room, closing);
                    closings.takeAway(closing);
                }),
                entry("read a published closing", _ -> {
                    publish(room, closing);
                    published.list(room.id());
                }));
    }

    private Meetings meetings(Room room) {
        var held = checkIns.plan(room.id(), today("Höst"));
        checkIns.hold(held);
        return new Meetings(checkIns.plan(room.id(), today("Sommar")), held, checkIns.add(held, "Läget"));
    }

    private CheckInDraft today(String title) {
        return new CheckInDraft(title, Time.today(clock), "");
    }

    private UUID proposed(Room room, UUID closing) {
        return people.as(room.anna(), () -> {
            closings.propose(closing, "En bit på väg.");
            return closingPages.get(closing).proposal().id();
        });
    }

    private void publish(Room room, UUID closing) {
        var proposal = proposed(room, closing);
        people.as(room.lena(), () -> closings.confirm(closing, proposal));
    }
}
