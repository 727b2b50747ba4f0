package se.gemensam;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Reaction;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.livetext.LiveTickets;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Beginning;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderService;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PublicationDraft;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.SectionReshaping;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures;
import se.gemensam.workspace.WorkspaceService;

/**
 * Whoever may not see something learns nothing from wanting to do something with it: each act on the id of a hidden thing
 * ends as the same act on an id that nobody has. Which acts are refused to whom stands in {@link RightsTableTest}.
 */
@DatabaseTest
class MissingAndForbiddenTest {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private PlatformExport export;

    @Autowired
    private FileOrderService files;

    @Autowired
    private PlatformBeginnings beginnings;

    @Autowired
    private PublicationService publications;

    @Autowired
    private SectionService sections;

    @Autowired
    private SectionReshaping reshaping;

    @Autowired
    private LiveTickets tickets;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview overview;

    @Autowired
    private MemberService members;

    @Autowired
    private GroupService groups;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private OfficeService offices;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    private final List<String> differences = new ArrayList<>();
    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;

    @BeforeEach
    void aPlatformForBothSides() {
        room = rooms.open();
        accounts.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, LAST, "Ett");
        });
    }

    @Test
    void aPlatformThatIsNotOpened() {
        for (var person : List.of(
                rooms.inTco(room, Role.READER).accountId(),
                rooms.inTco(room, Role.WRITER).accountId(),
                rooms.open().anna(),
                accounts.administrator())) {
            same(person, platform, platformActs());
            same(person, section, sectionActs());
            var document = accounts.as(
                    room.anna(),
                    () -> outline.of(platform).sections().getFirst().documentId());
            same(person, document, Map.of("a ticket", tickets::issue));
        }
    }

    @Test
    void aPlatformThatIsRemoved() {
        accounts.as(room.anna(), () -> platforms.remove(platform));

        same(rooms.inTco(room, Role.WRITER).accountId(), platform, platformActs());
        same(rooms.open().anna(), platform, platformActs());
    }

    @Test
    void aFileOfSomebodyElses() {
        var author = rooms.inParty(room, Role.WRITER).accountId();
        var file = accounts.as(
                author, () -> files.order(platform, ExportFormat.JSON, ExportOptions.PLAIN, Locale.ENGLISH));

        for (var person : List.of(
                room.anna(),
                room.lena(),
                rooms.inParty(room, Role.WRITER).accountId(),
                rooms.inTco(room, Role.READER).accountId(),
                rooms.open().anna(),
                accounts.administrator())) {
            same(
                    person,
                    file,
                    Map.ofEntries(
                            entry("see it", files::get),
                            entry("fetch it", files::file),
                            entry("try again", files::again),
                            entry("leave it", files::leave),
                            entry("take notice", files::see),
                            entry("take it back", files::remove)));
        }
    }

    @Test
    void aThreadOfTheOtherSide() {
        var author = rooms.inParty(room, Role.WRITER).accountId();
        var thread = accounts.as(
                author,
                () -> discussion.open(
                        new ThreadDraft(platform, section, new Audience.OneSide(Side.PARTY), "Hej", null)));
        var comment = accounts.as(author, () -> discussion.reply(thread, "Ja"));

        for (var person : List.of(
                room.lena(),
                rooms.inUnion(room, Role.READER).accountId(),
                rooms.inTco(room, Role.COMMENTER).accountId(),
                rooms.open().anna(),
                accounts.administrator())) {
            same(person, thread, threadActs());
            same(person, comment, commentActs());
        }
    }

    @Test
    void aGroupOfTheOtherSide() {
        var group = accounts.as(room.lena(), () -> groups.createForOwnSide(room.id(), "Styrelsen"));

        for (var person : List.of(
                room.anna(),
                rooms.inParty(room, Role.WRITER).accountId(),
                rooms.inTco(room, Role.WRITER).accountId(),
                rooms.open().lena(),
                accounts.administrator())) {
            var member = rooms.member(room, room.anna()).id();
            same(
                    person,
                    group,
                    Map.of(
                            "add somebody", id -> groups.add(id, member),
                            "remove somebody", id -> groups.remove(id, member)));
        }
    }

    @Test
    void anInvitation() {
        var invitation = accounts.as(room.anna(), () -> {
            invitations.invite(
                    room.id(),
                    List.of("ny-" + UUID.randomUUID() + "@test.invalid"),
                    new NewInvitation(room.party(), Role.WRITER, null));
            return invitations.list(room.id()).getFirst().id();
        });

        for (var person : List.of(
                room.lena(),
                rooms.inParty(room, Role.WRITER).accountId(),
                rooms.inUnion(room, Role.READER).accountId(),
                rooms.open().anna(),
                accounts.administrator())) {
            same(person, invitation, Map.of("renew", invitations::renew, "withdraw", invitations::withdraw));
        }
    }

    @Test
    void aMemberOfAnotherRoom() {
        var member = rooms.member(room, room.lena()).id();

        for (var person : List.of(rooms.open().lena(), accounts.administrator())) {
            same(
                    person,
                    member,
                    Map.ofEntries(
                            entry("change the role", id -> members.changeRole(id, Role.READER)),
                            entry("allow registering", members::allowRegistering),
                            entry("stop registering", members::stopRegistering),
                            entry("allow editing", members::allowEditing),
                            entry("stop editing", members::stopEditing),
                            entry("open the rooms", members::openOwnRooms),
                            entry("end", members::end),
                            entry("read the offices", members::declaredOffices)));
        }
    }

    @Test
    void aRoom() {
        for (var person : List.of(rooms.open().lena(), accounts.administrator(), accounts.person())) {
            same(
                    person,
                    room.id(),
                    Map.ofEntries(
                            entry("open", workspaces::get),
                            entry("list platforms", platforms::list),
                            entry("list platforms with progress", outline::rows),
                            entry("what is mine", outline::owned),
                            entry("write", id -> platforms.create(id, new PlatformDraft("Nytt"))),
                            entry("list members", members::list),
                            entry("list groups", groups::list),
                            entry("make a group", id -> groups.createForOwnSide(id, "Ny")),
                            entry("list invitations", invitations::list),
                            entry("leave", members::leave)));
        }
    }

    @Test
    void anOffice() {
        var office = accounts.as(
                accounts.administrator(),
                () -> offices.appoint(new OfficeDraft(
                        room.union(),
                        null,
                        "CHAIR",
                        "Ordförande",
                        new Holder.Known(room.lena()),
                        Period.from(LocalDate.of(2020, 1, 1)),
                        true)));

        for (var person : List.of(room.anna(), rooms.open().lena())) {
            same(
                    person,
                    office,
                    Map.of(
                            "end", id -> offices.end(id, LocalDate.of(2026, 1, 1)),
                            "confirm", offices::confirm,
                            "declare", id -> members.declare(room(person), id)));
        }
    }

    private UUID room(UUID account) {
        return accounts.as(account, () -> workspaces.mine().getFirst().id());
    }

    private Map<String, Consumer<UUID>> platformActs() {
        return Map.ofEntries(
                entry("read", outline::of),
                entry("read the words", outline::text),
                entry("get", platforms::get),
                entry(
                        "download the changes",
                        id -> export.write(id, ExportFormat.DOCX, new ExportOptions(false, false, 1), Locale.ENGLISH)),
                entry("download", id -> export.write(id, ExportFormat.JSON, Locale.ENGLISH)),
                entry(
                        "have a file made",
                        id -> files.order(id, ExportFormat.JSON, ExportOptions.PLAIN, Locale.ENGLISH)),
                entry(
                        "have a file of the changes made",
                        id -> files.order(id, ExportFormat.PDF, new ExportOptions(false, false, 1), Locale.ENGLISH)),
                entry("rename", id -> platforms.describe(id, new PlatformDraft("Nytt"))),
                entry("open to others", id -> platforms.openTo(id, room.tco())),
                entry("close to others", id -> platforms.closeTo(id, room.tco())),
                entry("remove", platforms::remove),
                entry("restore", platforms::restore),
                entry("what it began from", beginnings::origin),
                entry(
                        "begin from it",
                        id -> beginnings.create(room.id(), new PlatformDraft("Nästa"), new Beginning.Earlier(id))),
                entry("see its public page", publications::state),
                entry("whether it can have one", publications::isOffered),
                entry(
                        "propose one",
                        id -> publications.propose(id, new PublicationDraft(new Slug("handslag"), "Vi", "Anna"), "")),
                entry("take it away", publications::takeAway),
                entry("add a section", id -> sections.add(id, LAST, "Nytt")),
                entry("talk", id -> discussion.open(new ThreadDraft(id, id, new Audience.Room(), "Hej", null))),
                entry("read the talk", id -> overview.about(id, id)),
                entry("whom to talk to", overview::audiences),
                entry("names of audiences", overview::audienceNames),
                entry("names to mention", id -> overview.mentionable(id, new Audience.Room())),
                entry("listen", overview::topics));
    }

    private Map<String, Consumer<UUID>> sectionActs() {
        return Map.ofEntries(
                entry("read the details", sections::details),
                entry("describe", id -> sections.describe(id, UnaryOperator.identity())),
                entry("rename", id -> sections.rename(id, "Nytt")),
                entry("move", id -> sections.move(id, LAST)),
                entry("remove", sections::remove),
                entry("restore", sections::restore),
                entry("agree", sections::agree),
                entry("withdraw agreement", sections::withdrawAgreement),
                entry("split", id -> reshaping.split(id, 0, 5)),
                entry("merge", reshaping::merge));
    }

    private Map<String, Consumer<UUID>> threadActs() {
        return Map.ofEntries(
                entry("reply", id -> discussion.reply(id, "Ja")),
                entry("resolve", discussion::resolve),
                entry("reopen", discussion::reopen),
                entry("assign", id -> discussion.assign(id, null)),
                entry("whom to assign", overview::assignable));
    }

    private Map<String, Consumer<UUID>> commentActs() {
        return Map.ofEntries(
                entry("edit", id -> discussion.edit(id, "Annat")),
                entry("remove", discussion::remove),
                entry("react", id -> discussion.react(id, Reaction.SUPPORT)),
                entry("take back", id -> discussion.takeBack(id, Reaction.SUPPORT)));
    }

    private void same(UUID person, UUID hidden, Map<String, Consumer<UUID>> acts) {
        acts.forEach((name, act) -> {
            var found = answer(person, hidden, act);
            var nothing = answer(person, UUID.randomUUID(), act);
            if (!found.equals(nothing)) {
                differences.add("%s: %s, but %s for nothing".formatted(name, found, nothing));
            }
        });
        assertThat(differences).isEmpty();
    }

    /** What a screen or an address would tell: the kind of answer, and of a refusal its words. */
    private String answer(UUID person, UUID id, Consumer<UUID> act) {
        return accounts.as(person, () -> {
            try {
                act.accept(id);
                return "done";
            } catch (NotFoundException missing) {
                return "missing";
            } catch (RuntimeException refused) {
                return refused.getClass().getSimpleName() + " " + refused.getMessage();
            }
        });
    }
}
