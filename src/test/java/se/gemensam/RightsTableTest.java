package se.gemensam;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.activity.ActivityService;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.identity.PictureFixtures;
import se.gemensam.identity.PictureService;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.notification.FollowService;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionFixtures;
import se.gemensam.platform.AdoptionOverview;
import se.gemensam.platform.AdoptionTermsService;
import se.gemensam.platform.AdvisoryVoteDraft;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.AdvisoryVoteReveal;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentMerging;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentRuling;
import se.gemensam.platform.AmendmentService;
import se.gemensam.platform.AmendmentTreeService;
import se.gemensam.platform.AuthorService;
import se.gemensam.platform.Beginning;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChannel;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationDraft;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationInvitee;
import se.gemensam.platform.ConsultationOverview;
import se.gemensam.platform.ConsultationService;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.platform.DecisionService;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderService;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeService;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.MinutesFile;
import se.gemensam.platform.MinutesService;
import se.gemensam.platform.PaperFiles;
import se.gemensam.platform.PaperService;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PublicationDraft;
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.QuestionDraft;
import se.gemensam.platform.QuestionService;
import se.gemensam.platform.Relation;
import se.gemensam.platform.SectionService;
import se.gemensam.platform.SectionVersions;
import se.gemensam.platform.Spot;
import se.gemensam.platform.TimetableService;
import se.gemensam.platform.VersionService;
import se.gemensam.pledge.PledgeRights;
import se.gemensam.pledge.PledgeWords;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DoubleRole;
import se.gemensam.workspace.Following.Kind;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MemberPictures;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.NewOffice;
import se.gemensam.workspace.Occupant;
import se.gemensam.workspace.OrganisationDesk;
import se.gemensam.workspace.PromisedOffice;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.RoomOrganisations;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures;

/** Every cell of docs/rights.md, done through the services. */
@DatabaseTest
class RightsTableTest {

    private static final Path TABLE = Path.of("docs/rights.md");
    private static final Place LAST = new Place(null, Integer.MAX_VALUE);
    private static final PromisedOffice CHAIR = new PromisedOffice(null, "CHAIR", "Ordförande", null, null, true);
    private static final Period SINCE_LONG = Period.from(LocalDate.of(2020, 1, 1));
    private static final MinutesFile MINUTES =
            new MinutesFile("Protokoll.pdf", "%PDF-1.7 § 14".getBytes(StandardCharsets.UTF_8));

    private static final MilestoneDraft DAY =
            new MilestoneDraft(MilestoneKind.PAPERS_OUT, LocalDate.of(2027, 3, 17), "", "");
    private static final ConsultationForm ANSWER = new ConsultationForm(
            ConsultationStance.SUPPORTS,
            null,
            new ConsultationDecision(ConsultationWay.CHAIR, "", null, ""),
            "Bra.",
            Map.of(),
            List.of());
    private static final Audience PARTY = new Audience.OneSide(Side.PARTY);
    private static final Audience UNION = new Audience.OneSide(Side.UNION);
    private static final Audience ROOM = new Audience.Room();

    @Autowired
    private ActivityService activities;

    @Autowired
    private FollowService follows;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private PlatformBeginnings beginnings;

    @Autowired
    private PlatformOutline outline;

    @Autowired
    private PlatformExport export;

    @Autowired
    private FileOrderService files;

    @Autowired
    private SectionService sections;

    @Autowired
    private VersionService versions;

    @Autowired
    private SectionVersions sectionVersions;

    @Autowired
    private JointService joint;

    @Autowired
    private JointOverview proposals;

    @Autowired
    private PublicationService publications;

    @Autowired
    private PublicationFixtures publicationFixtures;

    @Autowired
    private TimetableService timetables;

    @Autowired
    private AuthorService authors;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private AmendmentTreeService treeAmendments;

    @Autowired
    private AmendmentDecisions amendmentDecisions;

    @Autowired
    private AmendmentMerging merging;

    @Autowired
    private AmendmentOverview amendmentOverview;

    @Autowired
    private AdoptionFixtures adoption;

    @Autowired
    private AdoptionOverview adoptionOverview;

    @Autowired
    private AdoptionTermsService terms;

    @Autowired
    private PaperService papers;

    @Autowired
    private PaperFiles paperFiles;

    @Autowired
    private DecisionService bodyDecisions;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PledgeWords pledgeWords;

    @Autowired
    private PledgeRights pledges;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private EntityManager entities;

    @Autowired
    private LateChangeService lateChanges;

    @Autowired
    private QuestionService questions;

    @Autowired
    private LiveDocuments documents;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private ConsultationAnswerService consultationAnswers;

    @Autowired
    private ConsultationOverview consultationOverview;

    @Autowired
    private ConsultationCompilation compilation;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AdvisoryVoteService votes;

    @Autowired
    private AdvisoryVoteOverview voteOverview;

    @Autowired
    private Clock clock;

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
    private PictureService pictures;

    @Autowired
    private MemberPictures memberPictures;

    @Autowired
    private OrganisationDesk desk;

    @Autowired
    private RoomOrganisations organisations;

    @Autowired
    private RecusalService recusals;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    private WorkspaceFixtures.Room room;
    private Map<String, UUID> people;
    private Member partyAuthor;
    private Member unionAuthor;

    /** What stands ready for one cell, made anew, so that no act is done on what another has left. */
    private record World(
            UUID platform, UUID section, UUID partyThread, UUID unionThread, UUID roomThread, UUID unionOffice) {}

    @FunctionalInterface
    private interface RoomAct {

        void in(World world, UUID account);
    }

    @BeforeEach
    void everybody() {
        room = rooms.open();
        partyAuthor = rooms.inParty(room, Role.WRITER);
        accounts.as(partyAuthor.accountId(), () -> pictures.choose(PictureFixtures.png(10, 10)));
        unionAuthor = rooms.inUnion(room, Role.WRITER);
        var tco = rooms.inTco(room, Role.COMMENTER).accountId();
        people = new LinkedHashMap<>();
        people.put("party convener", room.anna());
        people.put("party writer", rooms.inParty(room, Role.WRITER).accountId());
        people.put("party commenter", rooms.inParty(room, Role.COMMENTER).accountId());
        people.put("party reader", rooms.inParty(room, Role.READER).accountId());
        people.put("union convener", room.lena());
        people.put("union writer", rooms.inUnion(room, Role.WRITER).accountId());
        people.put("union writer who leads in the party", leadingInTheParty().accountId());
        people.put("cooperating, opened", tco);
        people.put("cooperating, not opened", tco);
        people.put("administrator", accounts.administrator());
        people.put("stranger", rooms.open().anna());
    }

    @Test
    void everyCellIsAsItIsMeant() throws IOException {
        var table = table();
        var acts = acts();
        var onPledges = pledges.acts(room);
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(acts.keySet().stream(), onPledges.keySet().stream())
                        .toList());

        var differences = new ArrayList<String>();
        table.forEach((act, cells) -> {
            assertThat(cells.keySet()).containsExactlyElementsOf(people.keySet());
            cells.forEach((who, expected) -> {
                var found = acts.containsKey(act) ? attempt(acts.get(act), who) : attempt(onPledges.get(act), who);
                if (!found.equals(expected)) {
                    differences.add("%s, %s: %s, but the table says %s".formatted(act, who, found, expected));
                }
            });
        });
        assertThat(differences).isEmpty();
    }

    private String attempt(RoomAct act, String who) {
        var account = people.get(who);
        var world = world(who.equals("cooperating, opened"));
        return found(() -> accounts.as(account, () -> act.in(world, account)));
    }

    private String attempt(Consumer<UUID> act, String who) {
        var account = people.get(who);
        return found(() -> undone(() -> accounts.as(account, () -> act.accept(account))));
    }

    private static String found(Runnable act) {
        try {
            act.run();
            return "yes";
        } catch (RefusedException | AccessDeniedException refused) {
            return "refused";
        } catch (NotFoundException missing) {
            return "missing";
        } catch (RuntimeException broken) {
            return broken.toString();
        }
    }

    /** As far as the database would take it. */
    private void undone(Runnable act) {
        transactions.executeWithoutResult(all -> {
            all.setRollbackOnly();
            act.run();
            entities.flush();
        });
    }

    private World world(boolean opened) {
        return accounts.as(room.anna(), () -> {
            var platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            var section = sections.add(platform, LAST, "Ett");
            versions.keep(platform, "Början");
            if (opened) {
                platforms.openTo(platform, room.tco());
            }
            return new World(
                    platform,
                    section,
                    thread(platform, section, partyAuthor, PARTY),
                    thread(platform, section, unionAuthor, UNION),
                    thread(platform, section, partyAuthor, ROOM),
                    unionOffice());
        });
    }

    /** Those of the cells before are taken back: nobody may have many in line. */
    private UUID ordered(World world) {
        return accounts.as(partyAuthor.accountId(), () -> {
            files.list(room.id()).forEach(before -> files.remove(before.id()));
            return files.order(world.platform, ExportFormat.JSON, ExportOptions.PLAIN, Locale.ENGLISH);
        });
    }

    private UUID second(World world) {
        return accounts.as(room.anna(), () -> sections.add(world.platform, LAST, "Två"));
    }

    private UUID draft(World world) {
        return accounts.as(partyAuthor.accountId(), () -> {
            var draft = amendments.propose(world.section, new AmendmentDraft("Bättre så", ""));
            documents.change(
                    amendmentOverview.get(draft).documentId(),
                    Doc.of("Ett", Paragraph.of("Vi lovar det.")),
                    partyAuthor.id(),
                    "test");
            return draft;
        });
    }

    private UUID proposed(World world) {
        var draft = draft(world);
        accounts.as(partyAuthor.accountId(), () -> amendments.submit(draft));
        return draft;
    }

    private UUID granted(World world) {
        var proposed = proposed(world);
        for (var convener : List.of(room.anna(), room.lena())) {
            accounts.as(convener, () -> {
                var self = rooms.member(room, convener).id();
                members.allowRegistering(self);
                amendmentDecisions.register(world.platform, ruling(proposed));
                members.stopRegistering(self);
            });
        }
        return proposed;
    }

    private static AmendmentRuling ruling(UUID amendment) {
        return new AmendmentRuling(
                "Styrelsen", LocalDate.of(2027, 2, 16), "23", Map.of(amendment, AmendmentOutcome.GRANTED));
    }

    private UUID merged(World world) {
        var granted = granted(world);
        accounts.as(room.anna(), () -> merging.merge(granted));
        return granted;
    }

    /** Both districts are to adopt it, and its text stands still. */
    private void toBodies(World world) {
        adoption.freeze(room, world.platform);
        for (var convener : List.of(room.anna(), room.lena())) {
            accounts.as(
                    convener,
                    () -> members.stopRegistering(rooms.member(room, convener).id()));
        }
    }

    private UUID paper(World world) {
        toBodies(world);
        return adoption.send(room.anna(), world.platform, room.party());
    }

    /** What the party district's congress decided, registered by who still registers for it. */
    private UUID decision(World world) {
        adoption.freeze(room, world.platform);
        var sent = adoption.send(room.anna(), world.platform, room.party());
        return adoption.decide(room.anna(), world.platform, AdoptionFixtures.adopts(room.party(), sent, "14"));
    }

    private UUID minuted(World world) {
        var decision = decision(world);
        accounts.as(room.anna(), () -> minutes.attach(decision, MINUTES));
        return decision;
    }

    private UUID correction(World world) {
        toBodies(world);
        return accounts.as(room.anna(), () -> {
            var correction = lateChanges.begin(world.section, LateChangeKind.CORRECTION, "");
            documents.change(
                    adoptionOverview.change(correction).documentId(),
                    Doc.empty("ETT"),
                    rooms.member(room, room.anna()).id(),
                    "test");
            return correction;
        });
    }

    private UUID unionOffice() {
        return accounts.as(room.lena(), () -> desk.appoint(room.id(), room.union(), office()));
    }

    private static NewOffice office() {
        return new NewOffice(null, "CHAIR", "Ordförande", new Occupant.Named("Inger Vik"), SINCE_LONG, true);
    }

    private void change(UUID organisation, String kind) {
        desk.change(room.id(), organisation, OrganisationDraft.of(kind, "Annat namn"));
    }

    private UUID thread(UUID platform, UUID section, Member author, Audience audience) {
        return accounts.as(
                author.accountId(), () -> discussion.open(new ThreadDraft(platform, section, audience, "Hej", null)));
    }

    /** Opened when it is asked for: everybody hears of each. */
    private UUID vote(World world, Audience audience) {
        var opener = audience.equals(UNION) ? unionAuthor : partyAuthor;
        return accounts.as(opener.accountId(), () -> votes.open(asked(world, audience)));
    }

    private AdvisoryVoteDraft asked(World world, Audience audience) {
        return new AdvisoryVoteDraft(
                world.platform,
                world.section,
                audience,
                "Ska vi?",
                "",
                List.of("Ja", "Nej"),
                Time.today(clock).plusDays(3),
                AdvisoryVoteReveal.WHEN_CLOSED);
    }

    private void ask(World world, Audience audience) {
        votes.open(asked(world, audience));
    }

    private World inConsultation(World world) {
        accounts.as(room.anna(), () -> joint.proposePhase(world.platform, Phase.CONSULTATION, ""));
        accounts.as(
                room.lena(),
                () -> proposals.waiting(room.id()).stream()
                        .filter(proposal -> proposal.platformId().equals(world.platform))
                        .forEach(proposal -> joint.agree(proposal.id())));
        return world;
    }

    private ConsultationDraft consultation(World world) {
        return new ConsultationDraft(world.platform, Time.today(clock).plusDays(60), List.of());
    }

    private World consulted(World world) {
        inConsultation(world);
        accounts.as(room.anna(), () -> {
            consultations.send(consultation(world));
            consultations.invite(world.platform, invitee(room.party()));
            consultations.invite(world.platform, invitee(room.tco()));
        });
        accounts.as(room.lena(), () -> consultations.invite(world.platform, invitee(room.union())));
        return world;
    }

    private static List<ConsultationInvitee> invitee(UUID organisation) {
        return List.of(new ConsultationInvitee(organisation, null, List.of()));
    }

    private UUID invitation(World world, UUID organisation) {
        return database.sql("""
                        select i.id from consultation_invitation i join consultation c on c.id = i.consultation_id
                        where c.platform_id = ? and i.organisation_id = ?""")
                .params(world.platform, organisation)
                .query(UUID.class)
                .single();
    }

    private UUID answered(World world) {
        var invitation = invitation(consulted(world), room.party());
        accounts.as(room.anna(), () -> consultationAnswers.handIn(invitation, ANSWER));
        return invitation;
    }

    private UUID handedOver(World world) {
        var invitation = answered(world);
        accounts.as(room.anna(), () -> consultations.handOver(world.platform));
        return invitation;
    }

    private UUID point(World world) {
        return accounts.as(
                room.anna(),
                () -> compilation
                        .of(world.platform)
                        .getFirst()
                        .said()
                        .getFirst()
                        .pointId());
    }

    private Member leadingInTheParty() {
        var member = rooms.inUnion(room, Role.WRITER);
        accounts.as(
                accounts.administrator(),
                () -> offices.appoint(new OfficeDraft(
                        room.party(),
                        null,
                        "CHAIR",
                        "Ordförande",
                        new Holder.Known(member.accountId()),
                        Period.from(LocalDate.of(2020, 1, 1)),
                        true)));
        return rooms.member(room, member.accountId());
    }

    private Map<String, RoomAct> acts() {
        return Map.ofEntries(
                entry("read the platform", (world, me) -> outline.of(world.platform)),
                entry("read its words", (world, me) -> outline.text(world.platform)),
                entry("download it", (world, me) -> export.write(world.platform, ExportFormat.JSON, Locale.ENGLISH)),
                entry(
                        "begin another platform from it",
                        (world, me) -> beginnings.create(
                                room.id(), new PlatformDraft("Nästa"), new Beginning.Earlier(world.platform))),
                entry("keep it as a version", (world, me) -> versions.keep(world.platform, "Utkast")),
                entry("read its versions", (world, me) -> versions.list(world.platform)),
                entry("compare its versions", (world, me) -> versions.compare(world.platform, 1, null)),
                entry(
                        "see how a section has read",
                        (world, me) -> sectionVersions.compare(world.platform, world.section, 1, null)),
                entry(
                        "download what changed since a version",
                        (world, me) -> export.write(
                                world.platform, ExportFormat.PDF, new ExportOptions(false, false, 1), Locale.ENGLISH)),
                entry(
                        "have a file of it made",
                        (world, me) ->
                                files.order(world.platform, ExportFormat.JSON, ExportOptions.PLAIN, Locale.ENGLISH)),
                entry(
                        "have a file made of what changed since a version",
                        (world, me) -> files.order(
                                world.platform, ExportFormat.DOCX, new ExportOptions(false, false, 1), Locale.ENGLISH)),
                entry("see how far a file of somebody else's is", (world, me) -> files.get(ordered(world))),
                entry("fetch a file of somebody else's", (world, me) -> files.file(ordered(world))),
                entry("take back a file of somebody else's", (world, me) -> files.remove(ordered(world))),
                entry("see who wrote what", (world, me) -> authors.of(world.platform)),
                entry("bring an earlier wording back", (world, me) -> versions.restore(world.section, 1)),
                entry(
                        "propose a change of a section",
                        (world, me) -> amendments.propose(world.section, new AmendmentDraft("Bättre så", ""))),
                entry(
                        "propose a new section",
                        (world, me) -> treeAmendments.proposeAddition(
                                world.platform, new Spot(null, world.section), new AmendmentDraft("Två", ""))),
                entry(
                        "propose to take a section away",
                        (world, me) -> treeAmendments.proposeRemoval(world.section, new AmendmentDraft("Bort", ""))),
                entry(
                        "propose to move a section",
                        (world, me) -> treeAmendments.proposeMove(
                                world.section, new Spot(null, second(world)), new AmendmentDraft("Längre ner", ""))),
                entry("read a draft of the party district's", (world, me) -> amendmentOverview.get(draft(world))),
                entry("hand in a draft of the party district's", (world, me) -> amendments.submit(draft(world))),
                entry("read what is proposed", (world, me) -> amendmentOverview.get(proposed(world))),
                entry(
                        "stand behind what the party district proposes",
                        (world, me) -> amendments.support(proposed(world))),
                entry("withdraw what the party district proposes", (world, me) -> amendments.withdraw(proposed(world))),
                entry(
                        "say what the writing group makes of it",
                        (world, me) ->
                                amendmentDecisions.propose(proposed(world), AmendmentOutcome.REFUSED, "Nej", null)),
                entry(
                        "register what a body decided about it",
                        (world, me) -> amendmentDecisions.register(world.platform, ruling(proposed(world)))),
                entry("bring what both have granted into the section", (world, me) -> merging.merge(granted(world))),
                entry("take it out again", (world, me) -> merging.undo(merged(world))),
                entry(
                        "propose another phase",
                        (world, me) -> joint.proposePhase(world.platform, Phase.CONSULTATION, "")),
                entry("say yes to a phase that the party proposed", (world, me) -> joint.agree(asked(world.platform))),
                entry("say no to a phase that the party proposed", (world, me) -> joint.decline(asked(world.platform))),
                entry(
                        "take back a phase that the party proposed",
                        (world, me) -> joint.withdraw(asked(world.platform))),
                entry("write in a frozen text", (world, me) -> {
                    freeze(world.platform);
                    sections.rename(world.section, "Annat");
                }),
                entry("propose to open a frozen section again", (world, me) -> {
                    freeze(world.platform);
                    joint.proposeReopening(world.section, "");
                }),
                entry("keep a frozen text as a version", (world, me) -> {
                    freeze(world.platform);
                    versions.keep(world.platform, "Till mötena");
                }),
                entry("talk about a frozen text", (world, me) -> {
                    freeze(world.platform);
                    talk(world, new Audience.RoomAndCooperating());
                }),
                entry("see what stands between it and adoption", (world, me) -> adoptionOverview.get(world.platform)),
                entry(
                        "say that the party district adopts it",
                        (world, me) -> terms.relate(world.platform, room.party(), Relation.ADOPTS, false)),
                entry("send it to a body of the party district", (world, me) -> {
                    toBodies(world);
                    papers.send(world.platform, AdoptionFixtures.paper(room.party()));
                }),
                entry(
                        "fetch a paper of the party district",
                        (world, me) -> paperFiles.write(paper(world), Locale.ENGLISH)),
                entry(
                        "register what a body decided about the whole",
                        (world, me) -> bodyDecisions.register(
                                world.platform, AdoptionFixtures.adopts(room.party(), paper(world), "14"))),
                entry(
                        "attach minutes to a decision of the party district",
                        (world, me) -> minutes.attach(decision(world), MINUTES)),
                entry(
                        "take minutes away from a decision of the party district",
                        (world, me) -> minutes.remove(minuted(world))),
                entry("read minutes of a decision of the party district", (world, me) -> minutes.read(minuted(world))),
                entry("say something beside the text", (world, me) -> {
                    toBodies(world);
                    bodyDecisions.state(world.platform, "Vi hade velat mer.");
                }),
                entry("begin a correction", (world, me) -> {
                    toBodies(world);
                    lateChanges.begin(world.section, LateChangeKind.CORRECTION, "");
                }),
                entry("write down what a meeting changed", (world, me) -> {
                    toBodies(world);
                    lateChanges.begin(world.section, LateChangeKind.FLOOR, "");
                }),
                entry(
                        "read a correction that the party district is writing",
                        (world, me) -> adoptionOverview.change(correction(world))),
                entry("confirm a correction of the party district", (world, me) -> {
                    var correction = correction(world);
                    accounts.as(room.anna(), () -> lateChanges.offer(correction));
                    lateChanges.confirm(correction);
                }),
                entry(
                        "leave a question open",
                        (world, me) -> questions.park(
                                world.platform,
                                new QuestionDraft(world.section, "Hur?", partyAuthor.id(), LocalDate.of(2027, 5, 1)))),
                entry("see whether it has a public page", (world, me) -> publications.state(world.platform)),
                entry("propose a public page of what is adopted", (world, me) -> {
                    adopt(world.platform);
                    publications.propose(world.platform, page(world), "");
                }),
                entry("say yes to a public page that the party proposed", (world, me) -> {
                    adopt(world.platform);
                    var asked = accounts.as(room.anna(), () -> {
                        publications.propose(world.platform, page(world), "");
                        return proposals.open(world.platform).getFirst().id();
                    });
                    joint.agree(asked);
                }),
                entry("take its public page away", (world, me) -> {
                    adopt(world.platform);
                    publicationFixtures.publish(
                            world.platform,
                            page(world).slug().value(),
                            work -> accounts.as(room.anna(), work),
                            work -> accounts.as(room.lena(), work));
                    publications.takeAway(world.platform);
                }),
                entry("read the timetable", (world, me) -> timetables.of(world.platform)),
                entry("make a timetable", (world, me) -> timetables.plan(world.platform, List.of(DAY))),
                entry("move a day of the timetable", (world, me) -> {
                    var day = day(world.platform);
                    timetables.change(day, DAY.on(LocalDate.of(2027, 5, 1)));
                }),
                entry("mark a day of the timetable as done", (world, me) -> timetables.finish(day(world.platform))),
                entry("rename it", (world, me) -> platforms.describe(world.platform, new PlatformDraft("Nytt"))),
                entry("add a section", (world, me) -> sections.add(world.platform, LAST, "Två")),
                entry("move a section", (world, me) -> sections.move(world.section, LAST)),
                entry(
                        "say what a section is about",
                        (world, me) -> sections.describe(world.section, UnaryOperator.identity())),
                entry("agree on a section", (world, me) -> sections.agree(world.section)),
                entry("remove a section", (world, me) -> sections.remove(world.section)),
                entry("open it to a cooperating party", (world, me) -> platforms.openTo(world.platform, room.tco())),
                entry("remove the platform", (world, me) -> platforms.remove(world.platform)),
                entry("talk to everyone in the room", (world, me) -> talk(world, ROOM)),
                entry("talk to cooperating parties too", (world, me) -> talk(world, new Audience.RoomAndCooperating())),
                entry("talk to one's own side", (world, me) -> talk(world, isUnion(me) ? UNION : PARTY)),
                entry("talk to the other side", (world, me) -> talk(world, isUnion(me) ? PARTY : UNION)),
                entry("read a thread of the party", (world, me) -> read(world, world.partyThread)),
                entry("read a thread of the unions", (world, me) -> read(world, world.unionThread)),
                entry("answer in a thread of the party", (world, me) -> discussion.reply(world.partyThread, "Ja")),
                entry("answer in a thread of the unions", (world, me) -> discussion.reply(world.unionThread, "Ja")),
                entry("answer in a thread of the room", (world, me) -> discussion.reply(world.roomThread, "Ja")),
                entry("resolve a thread of the room", (world, me) -> discussion.resolve(world.roomThread)),
                entry(
                        "edit somebody else's comment",
                        (world, me) -> discussion.edit(comment(world, partyAuthor), "Annat")),
                entry("remove a party member's comment", (world, me) -> discussion.remove(comment(world, partyAuthor))),
                entry("remove a union member's comment", (world, me) -> discussion.remove(comment(world, unionAuthor))),
                entry("see what was done in the room", (world, me) -> activities.page(room.id(), null)),
                entry("follow the platform", (world, me) -> follows.follow(room.id(), Kind.PLATFORM, world.platform)),
                entry("follow a section", (world, me) -> follows.follow(room.id(), Kind.SECTION, world.section)),
                entry(
                        "follow a thread of the party",
                        (world, me) -> follows.follow(room.id(), Kind.THREAD, world.partyThread)),
                entry(
                        "follow a thread of the unions",
                        (world, me) -> follows.follow(room.id(), Kind.THREAD, world.unionThread)),
                entry(
                        "step aside from a section",
                        (world, me) -> recusals.stepAside(world.platform, world.section, "")),
                entry(
                        "step aside from a thread of the party",
                        (world, me) -> recusals.stepAsideFromThread(world.partyThread, "")),
                entry(
                        "step aside from a thread of the room",
                        (world, me) -> recusals.stepAsideFromThread(world.roomThread, "")),
                entry("agree on a section one stepped aside from", (world, me) -> {
                    recusals.stepAside(world.platform, world.section, "");
                    sections.agree(world.section);
                }),
                entry("resolve a thread one stepped aside from", (world, me) -> {
                    recusals.stepAsideFromThread(world.roomThread, "");
                    discussion.resolve(world.roomThread);
                }),
                entry("open a vote for both sides", (world, me) -> ask(world, ROOM)),
                entry("open a vote on one's own side", (world, me) -> ask(world, isUnion(me) ? UNION : PARTY)),
                entry("read the votes of the platform", (world, me) -> voteOverview.list(world.platform)),
                entry("read a vote of the party", (world, me) -> voteOverview.get(vote(world, PARTY))),
                entry("read a vote of the unions", (world, me) -> voteOverview.get(vote(world, UNION))),
                entry("answer a vote of the party", (world, me) -> votes.answer(vote(world, PARTY), 0, "")),
                entry("answer a vote of the unions", (world, me) -> votes.answer(vote(world, UNION), 0, "")),
                entry("answer a vote of both sides", (world, me) -> votes.answer(vote(world, ROOM), 0, "")),
                entry(
                        "answer a vote of all, cooperating parties too",
                        (world, me) -> votes.answer(vote(world, new Audience.RoomAndCooperating()), 0, "")),
                entry("answer a vote about a section one stepped aside from", (world, me) -> {
                    recusals.stepAside(world.platform, world.section, "");
                    votes.answer(vote(world, ROOM), 0, "");
                }),
                entry(
                        "close a vote of the party that somebody else opened",
                        (world, me) -> votes.close(vote(world, PARTY))),
                entry(
                        "close a vote of both sides that somebody else opened",
                        (world, me) -> votes.close(vote(world, ROOM))),
                entry(
                        "move the last day of a vote of both sides",
                        (world, me) -> votes.extend(
                                vote(world, ROOM), Time.today(clock).plusDays(9))),
                entry("take back a vote of both sides", (world, me) -> votes.takeBack(vote(world, ROOM))),
                entry(
                        "send it out for consultation",
                        (world, me) -> consultations.send(consultation(inConsultation(world)))),
                entry("see its consultation", (world, me) -> consultationOverview.of(consulted(world).platform)),
                entry(
                        "download what is asked about",
                        (world, me) -> compilation.paper(consulted(world).platform, Locale.ENGLISH)),
                entry(
                        "ask an organisation of the party in the consultation",
                        (world, me) -> consultations.invite(consulted(world).platform, invitee(room.party()))),
                entry(
                        "read what the party district answers before it is handed over",
                        (world, me) -> consultationOverview.sheet(answered(world))),
                entry(
                        "read what the party district answers when it is handed over",
                        (world, me) -> consultationOverview.sheet(handedOver(world))),
                entry(
                        "answer for the party district",
                        (world, me) -> consultationAnswers.handIn(invitation(consulted(world), room.party()), ANSWER)),
                entry(
                        "answer for the LO district",
                        (world, me) -> consultationAnswers.handIn(invitation(consulted(world), room.union()), ANSWER)),
                entry(
                        "answer for a cooperating council",
                        (world, me) -> consultationAnswers.handIn(invitation(consulted(world), room.tco()), ANSWER)),
                entry(
                        "register what the party district answers",
                        (world, me) -> consultationAnswers.register(
                                invitation(consulted(world), room.party()),
                                ANSWER,
                                ConsultationChannel.POST,
                                Time.today(clock))),
                entry(
                        "give the party district more time to answer",
                        (world, me) -> consultations.extend(
                                invitation(consulted(world), room.party()),
                                Time.today(clock).plusDays(90))),
                entry(
                        "remind those who have not answered",
                        (world, me) -> consultations.remind(consulted(world).platform)),
                entry("hand over what the party has answered", (world, me) -> {
                    answered(world);
                    consultations.handOver(world.platform);
                }),
                entry("read the compilation of answers", (world, me) -> compilation.of(consulted(world).platform)),
                entry("reply to an answer of the party that is handed over", (world, me) -> {
                    handedOver(world);
                    consultationAnswers.reply(point(world), "Ja");
                }),
                entry("see which of its words are pledges", (world, me) -> pledgeWords.in(world.platform)),
                entry("see the organisations", (world, me) -> {
                    organisations.list(room.id());
                    organisations.get(room.id(), room.union());
                }),
                entry("change a party organisation", (world, me) -> change(room.party(), "PARTY_DISTRICT")),
                entry("change a union organisation", (world, me) -> change(room.union(), "LO_DISTRICT")),
                entry("change a cooperating organisation", (world, me) -> change(room.tco(), "TCO_COUNCIL")),
                entry(
                        "give an office in a party organisation",
                        (world, me) -> desk.appoint(room.id(), room.party(), office())),
                entry(
                        "hand over an office in a union organisation",
                        (world, me) -> desk.handOver(
                                room.id(),
                                world.unionOffice,
                                new Occupant.Nobody(),
                                Period.from(LocalDate.of(2026, 1, 1)))),
                entry(
                        "see which offices of one's side end",
                        (world, me) -> organisations.endingBefore(room.id(), LocalDate.of(2030, 1, 1))),
                entry("tell of an office on the other side", (world, me) -> tellOfElsewhere()),
                entry("see the members", (world, me) -> members.list(room.id())),
                entry("invite to the party", (world, me) -> invite(room.party())),
                entry("invite to the unions", (world, me) -> invite(room.union())),
                entry("invite to a cooperating party", (world, me) -> invite(room.tco())),
                entry(
                        "give an office of the party with an invitation",
                        (world, me) -> invitations.invite(
                                room.id(),
                                List.of("ny-" + UUID.randomUUID() + "@test.invalid"),
                                new NewInvitation(room.party(), Role.WRITER, null, CHAIR))),
                entry(
                        "see the picture of a party member who is not named",
                        (world, me) -> memberPictures.of(partyAuthor.id())),
                entry("see the own invitations", (world, me) -> invitations.list(room.id())),
                entry(
                        "change a party member's role",
                        (world, me) -> members.changeRole(
                                rooms.inParty(room, Role.READER).id(), Role.WRITER)),
                entry(
                        "change a union member's role",
                        (world, me) -> members.changeRole(
                                rooms.inUnion(room, Role.READER).id(), Role.WRITER)),
                entry(
                        "end a union member's membership",
                        (world, me) ->
                                members.end(rooms.inUnion(room, Role.READER).id())),
                entry(
                        "open the unions' rooms to who leads in the party",
                        (world, me) -> members.openOwnRooms(leadingInTheParty().id())),
                entry(
                        "make a group of one's own side",
                        (world, me) -> groups.createForOwnSide(room.id(), "Styrelsen")));
    }

    /** No leading one: that would close doors for the cells that come after. */
    private void tellOfElsewhere() {
        members.tellOfElsewhere(room.id(), new DoubleRole(null, "Ersättare", false));
    }

    private boolean isUnion(UUID account) {
        return List.of("union convener", "union writer", "union writer who leads in the party").stream()
                .map(people::get)
                .anyMatch(account::equals);
    }

    private UUID asked(UUID platform) {
        return accounts.as(room.anna(), () -> {
            joint.proposePhase(platform, Phase.CONSULTATION, "");
            return proposals.open(platform).getFirst().id();
        });
    }

    private void freeze(UUID platform) {
        for (var to : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION)) {
            var asked = accounts.as(room.anna(), () -> {
                joint.proposePhase(platform, to, "");
                return proposals.open(platform).getFirst().id();
            });
            accounts.as(room.lena(), () -> joint.agree(asked));
        }
    }

    private void adopt(UUID platform) {
        publicationFixtures.adopt(
                platform, work -> accounts.as(room.anna(), work), work -> accounts.as(room.lena(), work));
    }

    private static PublicationDraft page(World world) {
        return new PublicationDraft(new Slug("handslag-" + world.platform), "Partiet och facket", "Anna");
    }

    private UUID day(UUID platform) {
        return accounts.as(room.anna(), () -> {
            timetables.plan(platform, List.of(DAY));
            return timetables.of(platform).days().getFirst().id();
        });
    }

    private void talk(World world, Audience audience) {
        discussion.open(new ThreadDraft(world.platform, world.section, audience, "Hej", null));
    }

    private void read(World world, UUID thread) {
        if (overview.about(world.platform, world.section).threads().stream()
                .noneMatch(row -> row.id().equals(thread))) {
            throw new NotFoundException("thread " + thread);
        }
    }

    /** What the author says in the room's thread. */
    private UUID comment(World world, Member author) {
        return accounts.as(author.accountId(), () -> discussion.reply(world.roomThread, "Så här"));
    }

    private void invite(UUID organisation) {
        invitations.invite(
                room.id(),
                List.of("ny-" + UUID.randomUUID() + "@test.invalid"),
                new NewInvitation(organisation, Role.WRITER, null));
    }

    /** Expected answers by act and person. */
    private static Map<String, Map<String, String>> table() throws IOException {
        var lines = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| "))
                        .toList())
                .toList();
        var people = lines.getFirst();
        var table = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 1; i < people.size(); i++) {
                cells.put(people.get(i), line.get(i));
            }
            table.put(line.getFirst(), cells);
        }
        return table;
    }
}
