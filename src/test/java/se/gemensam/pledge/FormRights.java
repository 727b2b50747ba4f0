package se.gemensam.pledge;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.Access;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.notification.FollowService;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.WorkspaceFixtures;

/** To find pledges, write and adopt them, and talk about them. */
@TestComponent
class FormRights {

    private static final String WORDS = "erbjuda alla heltid";
    private static final int FROM = 16;
    private static final PledgeFilter ALL = PledgeFilter.of(PledgeFixtures.TERM);

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeOverview overview;

    @Autowired
    private PledgeTexts texts;

    @Autowired
    private PledgePolicy policy;

    @Autowired
    private PledgeTracker tracker;

    @Autowired
    private PledgeTimelines timelines;

    @Autowired
    private PledgesWaiting waiting;

    @Autowired
    private TrackerReport report;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private PledgeAdoptionService adoption;

    @Autowired
    private NationalGoals goals;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview talk;

    @Autowired
    private FollowService follows;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        var room = scene.room();
        var section = section(scene);
        return Map.ofEntries(
                entry("see the pledges", _ -> tracker.page(room.id(), ALL, PledgeSort.NUMBER, 0)),
                entry("see how the pledges have gone over time", _ -> {
                    timelines.timeline(room.id(), ALL, null);
                    timelines.trend(room.id(), ALL);
                }),
                entry("see which pledges wait for one", _ -> waiting.in(room.id())),
                entry(
                        "download the list of pledges",
                        _ -> report.write(room.id(), ALL, PledgeSort.NUMBER, PledgeReportFormat.CSV, Locale.ENGLISH)),
                entry("begin a pledge", _ -> pledges.create(room.id(), draft(null))),
                entry(
                        "make a pledge of words of a platform",
                        _ -> pledges.create(
                                room.id(),
                                draft(new PledgeDraft.Source(section, 0, FROM, FROM + WORDS.length(), WORDS)))),
                entry("read the national goals", _ -> goals.list()),
                entry(
                        "begin a pledge of a national goal",
                        _ -> goals.breakDown(room.id(), goals.list().getFirst().code(), "Heltid", PledgeFixtures.TERM)),
                entry("read a pledge", _ -> overview.get(scene.draft())),
                entry("read what explains a pledge", _ -> texts.of(scene.draft())),
                entry("write in what explains a pledge", me -> requireWritable(scene, me)),
                entry("write in the form of a pledge", _ -> write(scene, PledgeField.ADDRESSEE)),
                entry("write the party's commitment", _ -> write(scene, PledgeField.PARTY_TASK)),
                entry("write the unions' commitment", _ -> write(scene, PledgeField.UNION_TASK)),
                entry("say how a pledge is measured", _ -> indicators.add(scene.draft(), PledgeFixtures.fullTime())),
                entry(
                        "say otherwise how a pledge is measured",
                        _ -> indicators.change(
                                scene.figure(),
                                PledgeFixtures.fullTime(),
                                IndicatorDraft.named(IndicatorKind.SHARE, "Andel"))),
                entry("take away how a pledge is measured", _ -> indicators.remove(scene.figure())),
                entry("bring back how a pledge is measured", _ -> {
                    people.as(room.anna(), () -> indicators.remove(scene.figure()));
                    indicators.restore(scene.figure());
                }),
                entry("remove a pledge that is a draft", _ -> pledges.remove(scene.draft())),
                entry("bring a pledge back that was removed", _ -> {
                    people.as(room.anna(), () -> pledges.remove(scene.draft()));
                    pledges.restore(scene.draft());
                }),
                entry("register that the party district has adopted a pledge", _ -> {
                    fixtures.allowRegistering(room);
                    adoption.adopt(scene.complete(), PledgeRights.adopted(room.party()));
                }),
                entry("take back that the party district has adopted a pledge", _ -> {
                    fixtures.allowRegistering(room);
                    fixtures.decide(room, scene.complete(), Side.PARTY);
                    adoption.takeBack(scene.complete());
                }),
                entry("talk about a pledge to everyone in the room", _ -> say(scene, new Audience.Room())),
                entry(
                        "talk about a pledge to one's own side",
                        me -> say(
                                scene,
                                new Audience.OneSide(rooms.find(room, me)
                                        .filter(member -> member.side() == Side.UNION)
                                        .map(_ -> Side.UNION)
                                        .orElse(Side.PARTY)))),
                entry("read a thread of the party about a pledge", _ -> {
                    var thread = people.as(room.anna(), () -> say(scene, new Audience.OneSide(Side.PARTY)));
                    read(scene, thread);
                }),
                entry("read a thread of the room about a pledge", _ -> {
                    var thread = people.as(room.anna(), () -> say(scene, new Audience.Room()));
                    read(scene, thread);
                }),
                entry("follow a pledge", _ -> follows.follow(room.id(), Following.Kind.PLEDGE, scene.pledge())),
                entry("step aside from a pledge", _ -> recusals.stepAside(scene.pledge(), scene.pledge(), "")),
                entry("see who has stepped aside from a pledge", _ -> recusals.about(scene.pledge(), scene.pledge())));
    }

    private static PledgeDraft draft(PledgeDraft.Source source) {
        return new PledgeDraft("Heltid", PledgeFixtures.TERM, source);
    }

    private UUID section(PledgeScene scene) {
        return people.as(scene.room().anna(), () -> {
            var platform = platforms.create(scene.room().id(), new PlatformDraft("Löftesunderlag"));
            return sections.add(
                    platform, new Place(null, 0), Doc.of("Arbete", Paragraph.of("Vi ska " + WORDS + " senast 2029.")));
        });
    }

    private void write(PledgeScene scene, PledgeField field) {
        pledges.write(scene.draft(), field, "", "Vi ska");
    }

    /** What the live text asks for every step. */
    private void requireWritable(PledgeScene scene, UUID account) {
        var access = rooms.find(scene.room(), account)
                .map(member -> policy.access(scene.draft(), member))
                .orElse(Access.NONE);
        switch (access) {
            case NONE -> throw new NotFoundException("pledge " + scene.draft());
            case READ -> throw new RefusedException("access.refused");
            default -> {}
        }
    }

    private UUID say(PledgeScene scene, Audience audience) {
        return discussion.open(new ThreadDraft(scene.pledge(), scene.pledge(), audience, "Hej", null));
    }

    private void read(PledgeScene scene, UUID thread) {
        if (talk.about(scene.pledge(), scene.pledge()).threads().stream()
                .noneMatch(row -> row.id().equals(thread))) {
            throw new NotFoundException("thread " + thread);
        }
    }
}
