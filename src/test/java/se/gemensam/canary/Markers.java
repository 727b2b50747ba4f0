package se.gemensam.canary;

import static se.gemensam.canary.Channel.EXPORT;
import static se.gemensam.canary.Channel.LIVE;
import static se.gemensam.canary.Channel.MAIL;
import static se.gemensam.canary.Channel.PAGE;
import static se.gemensam.canary.Channel.PUSH;
import static se.gemensam.canary.Channel.REST;
import static se.gemensam.canary.Person.ADMIN;
import static se.gemensam.canary.Person.ANNA;
import static se.gemensam.canary.Person.ASKED_BY_PARTY;
import static se.gemensam.canary.Person.ASKED_BY_UNION;
import static se.gemensam.canary.Person.ASKED_TO_COOPERATE;
import static se.gemensam.canary.Person.BO;
import static se.gemensam.canary.Person.KIM;
import static se.gemensam.canary.Person.LENA;
import static se.gemensam.canary.Person.MAJ;
import static se.gemensam.canary.Person.NOBODY;
import static se.gemensam.canary.Person.PARTY;
import static se.gemensam.canary.Person.PETRA;
import static se.gemensam.canary.Person.ROOM;
import static se.gemensam.canary.Person.SIDES;
import static se.gemensam.canary.Person.TOVE;
import static se.gemensam.canary.Person.ULF;
import static se.gemensam.canary.Person.UNION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Selection;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.identity.PasswordResetService;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.notification.NotificationService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionOverview;
import se.gemensam.platform.AdoptionTermsService;
import se.gemensam.platform.AdvisoryVoteDraft;
import se.gemensam.platform.AdvisoryVoteReveal;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentService;
import se.gemensam.platform.AmendmentTreeService;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChannel;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationDraft;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationInvitee;
import se.gemensam.platform.ConsultationOpinion;
import se.gemensam.platform.ConsultationService;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.platform.DecisionDraft;
import se.gemensam.platform.DecisionOutcome;
import se.gemensam.platform.DecisionService;
import se.gemensam.platform.DecisionWay;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.FileOrderService;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeService;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.platform.MinutesFile;
import se.gemensam.platform.MinutesService;
import se.gemensam.platform.PaperDraft;
import se.gemensam.platform.PaperService;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PublicationDraft;
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.QuestionDraft;
import se.gemensam.platform.QuestionService;
import se.gemensam.platform.Relation;
import se.gemensam.platform.SectionService;
import se.gemensam.platform.Spot;
import se.gemensam.platform.TimetableService;
import se.gemensam.platform.VersionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.InvitationRow;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** What stands where: two platforms full of marked words, each said by who may say it, through the services. */
class Markers {

    static final String FILE = "KanarieFilnamn";
    static final String KEY = "KanarieNyckel";
    static final String TYPED = "KanarieSkrivet";
    static final String TYPED_CLOSED = "KanarieStangtSkrivet";

    /** What the party and those who cooperate read instead of Ulf's name. */
    private static final String REPRESENTATIVE = "Företrädare för LO-distriktet Demo";

    private static final String ULF_NAME = "Kanarieulfsnamn";
    private static final Place LAST = new Place(null, Integer.MAX_VALUE);
    private static final Pattern SECRET = Pattern.compile("/(?:invitation|new-password)/([A-Za-z0-9_-]+)");

    private static final Pattern ANSWERING = Pattern.compile("/r/([A-Za-z0-9_-]{20,})");

    private final WorkspaceService workspaces;
    private final PlatformService platforms;
    private final PlatformOutline outlines;
    private final SectionService sections;
    private final VersionService versions;
    private final AmendmentService amendments;
    private final AmendmentTreeService newSections;
    private final AmendmentDecisions amendmentDecisions;
    private final AmendmentOverview proposals;
    private final AdvisoryVoteService votes;
    private final TimetableService timetables;
    private final JointService joint;
    private final AutowireCapableBeanFactory beans;
    private final Adoption adoption;
    private final PledgeMarkers pledges;
    private final JointOverview waiting;
    private final ConsultationService consultations;
    private final ConsultationAnswerService consultationAnswers;
    private final ConsultationCompilation compilation;
    private final JointOverview asked;
    private final PublicationService publications;
    private final DiscussionService discussion;
    private final MemberService memberService;
    private final GroupService groups;
    private final InvitationService invitations;
    private final PasswordResetService resets;
    private final LiveDocuments documents;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final NotificationService notifications;
    private final JdbcClient database;

    private final List<Marker> markers = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<String, List<String>> fillings = new HashMap<>();
    private final Map<Person, String> invitationOf = new HashMap<>();
    private final List<UUID> madeGroups = new ArrayList<>();
    private final List<UUID> madePlatforms = new ArrayList<>();
    private WorkspaceRow room;
    private UUID opened;
    private UUID openedSection;
    private UUID closed;
    private UUID closedSection;
    private String formerName = "";
    private String consultationLink = "";

    Markers(
            WorkspaceService workspaces,
            PlatformService platforms,
            PlatformOutline outlines,
            SectionService sections,
            VersionService versions,
            AmendmentService amendments,
            AmendmentTreeService newSections,
            AmendmentDecisions amendmentDecisions,
            AmendmentOverview proposals,
            AdvisoryVoteService votes,
            TimetableService timetables,
            JointService joint,
            AutowireCapableBeanFactory beans,
            JointOverview waiting,
            ConsultationService consultations,
            ConsultationAnswerService consultationAnswers,
            ConsultationCompilation compilation,
            JointOverview asked,
            PublicationService publications,
            DiscussionService discussion,
            MemberService memberService,
            GroupService groups,
            InvitationService invitations,
            PasswordResetService resets,
            LiveDocuments documents,
            Members members,
            Accounts accounts,
            ActingAs acting,
            NotificationService notifications,
            JdbcClient database) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        this.outlines = outlines;
        this.sections = sections;
        this.versions = versions;
        this.amendments = amendments;
        this.newSections = newSections;
        this.amendmentDecisions = amendmentDecisions;
        this.proposals = proposals;
        this.votes = votes;
        this.timetables = timetables;
        this.joint = joint;
        this.beans = beans;
        this.adoption = beans.createBean(Adoption.class);
        this.pledges = beans.createBean(PledgeMarkers.class);
        this.waiting = waiting;
        this.consultations = consultations;
        this.consultationAnswers = consultationAnswers;
        this.compilation = compilation;
        this.asked = asked;
        this.publications = publications;
        this.discussion = discussion;
        this.memberService = memberService;
        this.groups = groups;
        this.invitations = invitations;
        this.resets = resets;
        this.documents = documents;
        this.members = members;
        this.accounts = accounts;
        this.acting = acting;
        this.notifications = notifications;
        this.database = database;
    }

    /** What leads a platform to its bodies. */
    record Adoption(
            AdoptionTermsService terms,
            PaperService papers,
            DecisionService decisions,
            MinutesService minutes,
            LateChangeService changes,
            QuestionService questions,
            AdoptionOverview overview,
            JointOverview proposals) {}

    /** An id, and who may know that there is something behind it. */
    record Secret(String of, String id, Set<Person> readers) {}

    List<Marker> all() {
        return List.copyOf(markers);
    }

    List<Secret> secrets() {
        return List.copyOf(secrets);
    }

    Marker named(String word) {
        return markers.stream()
                .filter(marker -> marker.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** What the names in the crawl's paths stand for, for this person. */
    Map<String, List<String>> fillings(Person person) {
        var own = new HashMap<>(fillings);
        own.put("invitation", List.of(invitationOf.getOrDefault(person, "used")));
        own.put("consultationLink", List.of(person == KIM ? consultationLink : "used"));
        return own;
    }

    void stand() {
        room = as(ANNA, () -> workspaces.mine().getFirst());
        fillings.put("room", List.of(room.slug()));
        fillings.put("workspace", List.of(room.id().toString()));
        fillings.put(
                "format",
                Arrays.stream(ExportFormat.values()).map(ExportFormat::token).toList());
        fillings.put("reset", List.of("used"));
        fillings.put(
                "organisation",
                room.organisations().stream()
                        .collect(Collectors.toMap(OrganisationRow::side, row -> row, (one, _) -> one))
                        .values()
                        .stream()
                        .map(organisation -> organisation.id().toString())
                        .toList());
        fillings.put(
                "member",
                List.of(members.find(room.id(), account(ULF)).orElseThrow().id().toString()));
        fillings.put(
                "news",
                as(LENA, notifications::list).stream()
                        .map(row -> row.id().toString())
                        .limit(1)
                        .toList());
        nameUlf();
        writeOpened();
        writeClosed();
        keepVersions();
        proposeChanges();
        askEachOther();
        agreeOnDays();
        decide();
        consult();
        layOut();
        orderAFile();
        pledges.stand(room, markers, secrets, fillings);
        talkAmongOneself();
        talkInGroups();
        talkTogether();
        talkOfWordsThatGo();
        askPeopleIn();
        readLetters();
        expectLive();
        secret("the room", room.id(), ROOM);
        fillings.put("token", List.of(UUID.randomUUID().toString()));
    }

    // Names

    /** The one who has not consented gets a name that stands nowhere else; the door of the demo writes the usual one. */
    private void nameUlf() {
        formerName = accounts.names(List.of(account(ULF))).get(account(ULF));
        rename(ULF_NAME);
        markers.add(Marker.of("the name of who has not consented", ULF_NAME, LENA, ULF, MAJ, KIM, ASKED_BY_UNION)
                .in(PAGE, UNION)
                .in(PUSH, Set.of(LENA, MAJ, KIM))
                .in(LIVE, Set.of(LENA))
                .in(MAIL, Set.of(ASKED_BY_UNION)));
    }

    private void rename(String name) {
        database.sql("update account set name = ? where id = ?")
                .params(name, account(ULF))
                .update();
    }

    // Texts

    private void writeOpened() {
        mark("title of a platform that cooperating parties read", "KanarieOppenTitel", ROOM, PAGE, REST, EXPORT);
        mark("title of a section there", "KanarieOppetAvsnitt", ROOM, PAGE, REST, EXPORT);
        mark("words of a section there", "KanarieOppenText", ROOM, REST, EXPORT);
        mark("words of a section that was removed there", "KanarieBorttagenText", Set.of());
        opened = platform("KanarieOppenTitel", "");
        openedSection = section(opened, "KanarieOppetAvsnitt", "KanarieOppenText och gamla ord.");
        var removed = section(opened, "Borttaget", "KanarieBorttagenText");
        act(ANNA, () -> {
            platforms.openTo(opened, member(TOVE).organisationId());
            sections.remove(removed);
            sections.describe(
                    openedSection, details -> details.withUnionOwner(member(ULF).id()));
        });
        fillings.put("opened", List.of(opened.toString()));
        fillings.put("openedSection", List.of(openedSection.toString()));
        secret("a section that was removed", removed, Set.of());
    }

    private void writeClosed() {
        mark("title of a platform that is for both sides only", "KanarieStangdTitel", SIDES, PAGE, REST, EXPORT);
        mark("what it is below its title", "KanarieStangdUndertitel", SIDES, PAGE, REST, EXPORT);
        mark("title of a section there", "KanarieStangtAvsnitt", SIDES, PAGE, REST, EXPORT);
        mark("words of a section there", "KanarieStangdText", SIDES, REST, EXPORT);
        mark("whom a section there speaks to", "KanarieStangdMottagare", SIDES, PAGE);
        closed = platform("KanarieStangdTitel", "KanarieStangdUndertitel");
        closedSection = section(closed, "KanarieStangtAvsnitt", "KanarieStangdText");
        act(ANNA, () -> sections.describe(closedSection, details -> details.withAddressee("KanarieStangdMottagare")));
        var document = document(closed);
        fillings.put("closed", List.of(closed.toString()));
        fillings.put("closedSection", List.of(closedSection.toString()));
        fillings.put("closedDocument", List.of(document.toString()));
        secret("a platform that is not opened", closed, SIDES);
        secret("a section there", closedSection, SIDES);
        secret("the document of its words", document, SIDES);
    }

    private void keepVersions() {
        mark("name of a version of what cooperating parties read", "KanarieOppenVersion", SIDES, PAGE);
        mark("words that stood there before", "KanarieForraOrdet", SIDES, PAGE);
        mark("name of a version of what they do not read", "KanarieStangdVersion", SIDES, PAGE);
        var rewritten = section(opened, "Omskrivet", "KanarieForraOrdet stod här.");
        act(ANNA, () -> versions.keep(opened, "KanarieOppenVersion"));
        documents.change(
                as(
                        ANNA,
                        () -> outlines.of(opened)
                                .section(rewritten)
                                .orElseThrow()
                                .documentId()),
                Doc.of("Omskrivet", Paragraph.of("Något annat står här.")),
                member(ANNA).id(),
                "canary");
        act(ULF, () -> versions.keep(closed, "KanarieStangdVersion"));
    }

    private void proposeChanges() {
        mark("title of what is proposed", "KanarieForslagsnamn", SIDES, PAGE);
        mark("reason of what is proposed", "KanarieForslagsskal", SIDES, PAGE);
        mark("words of what is proposed", "KanarieForslagsord", SIDES, PAGE);
        mark("what a writing group says of it", "KanarieUtlatande", SIDES, PAGE);
        mark("title of a draft of one organisation", "KanarieOrganisationsutkast", Set.of(KIM), PAGE);
        mark("words of a draft of one organisation", "KanarieUtkastord", Set.of(KIM), PAGE);
        mark("title of a draft of the unions", "KanarieFackutkast", UNION, PAGE);
        mark("title of a draft that the party shares", "KanariePartiutkast", PARTY, PAGE);
        mark("words of a draft that the party shares", "KanariePartiutkastord", PARTY, PAGE);
        var proposed = propose(ANNA, "KanarieForslagsnamn", "KanarieForslagsskal", "KanarieForslagsord");
        act(ANNA, () -> amendments.submit(proposed));
        act(ULF, () -> amendmentDecisions.propose(proposed, AmendmentOutcome.REFUSED, "KanarieUtlatande", null));
        var own = propose(KIM, "KanarieOrganisationsutkast", "", "KanarieUtkastord");
        var unions = propose(KIM, "KanarieFackutkast", "", "Annat.");
        act(KIM, () -> amendments.showToSide(unions));
        var party = propose(PETRA, "KanariePartiutkast", "", "KanariePartiutkastord");
        act(PETRA, () -> amendments.showToSide(party));
        mark("title of a new section that the party drafts", "KanarieNyttPartiavsnitt", PARTY, PAGE);
        var section = as(
                PETRA,
                () -> newSections.proposeAddition(
                        closed, new Spot(null, closedSection), new AmendmentDraft("KanarieNyttPartiavsnitt", "")));
        act(PETRA, () -> amendments.showToSide(section));
        secret("a new section that the party drafts", section, PARTY);
        fillings.put(
                "amendment",
                Stream.of(proposed, own, unions, party, section)
                        .map(UUID::toString)
                        .toList());
        secret("a draft of one organisation", own, Set.of(KIM));
        secret("a draft of the unions", unions, UNION);
        secret("a draft that the party shares", party, PARTY);
    }

    private UUID propose(Person person, String title, String reason, String words) {
        var made = as(person, () -> amendments.propose(closedSection, new AmendmentDraft(title, reason)));
        documents.change(
                as(person, () -> proposals.get(made).documentId()),
                Doc.of("KanarieStangtAvsnitt", Paragraph.of("KanarieStangdText"), Paragraph.of(words)),
                member(person).id(),
                "canary");
        return made;
    }

    // Advisory votes

    private void askEachOther() {
        var party = vote(PETRA, opened, side(Side.PARTY), "KanariePartiRost");
        var union = vote(KIM, LENA, opened, side(Side.UNION), "KanarieFackRost");
        var own = vote(ULF, opened, own(ULF), "KanarieForbundsRost");
        var both = vote(PETRA, opened, new Audience.Room(), "KanarieRumsRost");
        var all = vote(PETRA, opened, new Audience.RoomAndCooperating(), "KanarieAllasRost");
        var behind = vote(PETRA, closed, new Audience.RoomAndCooperating(), "KanarieStangdRost");
        markVote("the party", "KanariePartiRost", PARTY, party);
        markVote("the unions", "KanarieFackRost", UNION, union);
        markVote("the unions' organisation", "KanarieForbundsRost", Set.of(LENA, ULF, MAJ), own);
        markVote("both sides", "KanarieRumsRost", SIDES, both);
        markVote("everybody", "KanarieAllasRost", ROOM, all);
        markVote("everybody on a platform that is not opened", "KanarieStangdRost", SIDES, behind);
        fillings.put(
                "openedVote",
                Stream.of(party, union, own, both, all).map(UUID::toString).toList());
        fillings.put("closedVote", List.of(behind.toString()));
    }

    private void markVote(String whose, String word, Set<Person> readers, UUID vote) {
        mark("question of a vote of " + whose, word + "Fraga", readers, PAGE, REST);
        mark("what is explained there", word + "Forklaring", readers, PAGE, REST);
        mark("an answer there to choose", word + "Alternativ", readers, PAGE, REST);
        mark("a reason there", word + "Skal", readers, PAGE, REST);
        secret("a vote of " + whose, vote, readers);
    }

    private UUID vote(Person opener, UUID platform, Audience audience, String word) {
        return vote(opener, opener, platform, audience, word);
    }

    /** It is closed, so that everybody whom it is for sees what was answered. */
    private UUID vote(Person answerer, Person opener, UUID platform, Audience audience, String word) {
        var vote = as(
                opener,
                () -> votes.open(new AdvisoryVoteDraft(
                        platform,
                        null,
                        audience,
                        word + "Fraga",
                        word + "Forklaring",
                        List.of(word + "Alternativ", "Nej"),
                        LocalDate.now(Time.ZONE).plusDays(5),
                        AdvisoryVoteReveal.WHEN_CLOSED)));
        act(answerer, () -> votes.answer(vote, 0, word + "Skal"));
        act(opener, () -> votes.close(vote));
        return vote;
    }

    /** Cooperating parties read the phase and the days of what is opened to them, and not what the sides say about them. */
    private void agreeOnDays() {
        mark("why another phase is proposed", "KanarieFasOrd", SIDES, PAGE);
        mark("note on a day that cooperating parties read", "KanarieDagAnteckning", SIDES, PAGE);
        mark("who does something on that day", "KanarieDagVem", ROOM, PAGE);
        mark("day of a platform that they do not read", "KanarieStangdDag", SIDES, PAGE);
        act(ANNA, () -> {
            timetables.add(
                    opened,
                    new MilestoneDraft(
                            MilestoneKind.PAPERS_OUT,
                            LocalDate.of(2027, 3, 17),
                            "KanarieDagVem",
                            "KanarieDagAnteckning"));
            timetables.add(
                    closed, new MilestoneDraft(MilestoneKind.OTHER, LocalDate.of(2027, 3, 17), "", "KanarieStangdDag"));
            joint.proposePhase(opened, Phase.CONSULTATION, "KanarieFasOrd");
        });
    }

    /** What bodies decided is both sides' own; what is proposed to a body is its side's, and what a meeting changed its organisation's. */
    private void decide() {
        mark("how a decision reads", "KanarieBeslutsord", SIDES, PAGE);
        mark("what the minutes say", "KanarieProtokollsutdrag", SIDES, PAGE);
        mark("name of the file of the minutes", "KanarieProtokollsnamn", SIDES, PAGE);
        mark("what that file says", "KanarieProtokollsfil", SIDES, REST);
        mark("why a section is left out", "KanarieUndantagsskal", SIDES, PAGE);
        mark("what an organisation says beside the text", "KanarieYttrande", SIDES, PAGE);
        mark("a question that is left open", "KanarieUppskjuten", SIDES, PAGE);
        mark(
                "why a meeting changed something, before it is registered",
                "KanarieMotesskal",
                Set.of(LENA, ULF, MAJ),
                PAGE);
        mark("what it changed", "KanarieMotesord", Set.of(LENA, ULF, MAJ), PAGE);
        mark("what is proposed to a body of the party", "KanarieAttsats", PARTY);
        var decided = platform("Beslutad", "");
        var section = section(decided, "Beslutat avsnitt", "Vi ska bygga.");
        section(decided, "Ett till", "Vi ska riva.");
        var party = member(BO).organisationId();
        var union = member(MAJ).organisationId();
        act(ANNA, () -> adoption.terms().relate(decided, party, Relation.ADOPTS, false));
        act(LENA, () -> adoption.terms().relate(decided, union, Relation.ADOPTS, false));
        for (var phase : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION)) {
            act(ANNA, () -> joint.proposePhase(decided, phase, ""));
            var asked = as(LENA, () -> adoption.proposals().open(decided)).getFirst();
            act(LENA, () -> joint.agree(asked.id()));
        }
        var paper = as(ANNA, () -> adoption.papers().send(decided, paper(party, "KanarieAttsats")));
        act(LENA, () -> adoption.papers().send(decided, paper(union, "")));
        var decision = as(
                BO,
                () -> adoption.decisions()
                        .register(
                                decided,
                                new DecisionDraft(
                                        party,
                                        paper,
                                        "Styrelsen",
                                        DecisionWay.MEETING,
                                        LocalDate.now(Time.ZONE),
                                        "23",
                                        DecisionOutcome.ADOPTS_EXCEPT,
                                        "KanarieBeslutsord",
                                        "KanarieProtokollsutdrag",
                                        MinutesApproval.DONE,
                                        Map.of(section, "KanarieUndantagsskal"),
                                        Set.of())));
        var minutes = new MinutesFile("KanarieProtokollsnamn.pdf", sheet("KanarieProtokollsfil"));
        act(BO, () -> adoption.minutes().attach(decision, minutes));
        act(MAJ, () -> adoption.decisions().state(decided, "KanarieYttrande"));
        var anna = member(ANNA).id();
        act(
                ANNA,
                () -> adoption.questions()
                        .park(
                                decided,
                                new QuestionDraft(
                                        section,
                                        "KanarieUppskjuten",
                                        anna,
                                        LocalDate.now(Time.ZONE).plusDays(9))));
        var change = as(MAJ, () -> adoption.changes().begin(section, LateChangeKind.FLOOR, "KanarieMotesskal"));
        documents.change(
                as(MAJ, () -> adoption.overview().change(change).documentId()),
                Doc.of("Beslutat avsnitt", Paragraph.of("Vi ska bygga KanarieMotesord.")),
                member(MAJ).id(),
                "canary");
        fillings.put("decided", List.of(decided.toString()));
        fillings.put("change", List.of(change.toString()));
        fillings.put("paper", List.of(paper.toString()));
        fillings.put("decision", List.of(decision.toString()));
        secret("what a meeting changed, before it is registered", change, Set.of(LENA, ULF, MAJ));
    }

    private static byte[] sheet(String words) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.showText(words);
                text.endText();
            }
            document.save(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static PaperDraft paper(UUID organisation, String clauses) {
        return new PaperDraft(organisation, "Styrelsen", LocalDate.now(Time.ZONE), clauses, null, Set.of());
    }

    // Consultation

    /** The party's district has handed its answer over; what the party wrote down since, and what the unions answer, is their own. */
    private void consult() {
        mark("a question of a consultation", "KanarieRemissFraga", ROOM, PAGE, REST);
        mark("what the unions' club answers", "KanarieRemissFackord", UNION, PAGE, REST, EXPORT);
        mark("what it says of a section", "KanarieRemissFackavsnitt", UNION, PAGE, REST, EXPORT);
        mark("what decided it", "KanarieRemissFackorgan", UNION, PAGE, REST);
        mark(
                "an answer of the unions that is no more than a draft",
                "KanarieRemissUtkast",
                Set.of(LENA, ULF, MAJ),
                PAGE);
        mark("what the party wrote down for a group", "KanarieRemissPartiord", PARTY, PAGE, REST, EXPORT);
        mark("what the party has handed over", "KanarieRemissOverlamnat", SIDES, PAGE, REST, EXPORT);
        mark("what the writing group replies", "KanarieRemissSvar", SIDES, PAGE, REST, EXPORT);
        mark("what a cooperating council answers", "KanarieRemissRadet", ROOM, PAGE, REST, EXPORT);
        var consulted = platform("Handslag på remiss", "");
        var section = section(consulted, "Bostäder", "Vi ska bygga.");
        act(ANNA, () -> {
            platforms.openTo(consulted, member(TOVE).organisationId());
            joint.proposePhase(consulted, Phase.CONSULTATION, "");
        });
        act(
                LENA,
                () -> waiting.waiting(room.id()).stream()
                        .filter(asked -> asked.platformId().equals(consulted))
                        .forEach(asked -> joint.agree(asked.id())));
        act(
                ANNA,
                () -> consultations.send(new ConsultationDraft(
                        consulted, LocalDate.now(Time.ZONE).plusDays(60), List.of("KanarieRemissFraga"))));
        var district = asked(ANNA, consulted, ANNA);
        var group = asked(ANNA, consulted, PETRA);
        var council = asked(ANNA, consulted, TOVE);
        var unions = asked(LENA, consulted, LENA);
        var club = asked(LENA, consulted, KIM, KIM.email());
        act(ANNA, () -> {
            consultationAnswers.handIn(district, answer("KanarieRemissOverlamnat", Map.of(), ""));
            consultations.handOver(consulted);
            register(group, "KanarieRemissPartiord");
            register(council, "KanarieRemissRadet");
        });
        act(LENA, () -> consultationAnswers.save(unions, answer("KanarieRemissUtkast", Map.of(), "")));
        act(
                KIM,
                () -> consultationAnswers.handIn(
                        club,
                        answer(
                                "KanarieRemissFackord",
                                Map.of(
                                        section,
                                        new ConsultationComment(
                                                ConsultationOpinion.CHANGE, "KanarieRemissFackavsnitt")),
                                "KanarieRemissFackorgan")));
        act(
                PETRA,
                () -> compilation.of(consulted).getFirst().said().stream()
                        .filter(said -> said.words().equals("KanarieRemissOverlamnat"))
                        .forEach(said -> consultationAnswers.reply(said.pointId(), "KanarieRemissSvar")));
        fillings.put("consulted", List.of(consulted.toString()));
        fillings.put(
                "asked",
                Stream.of(district, group, council, unions, club)
                        .map(UUID::toString)
                        .toList());
        secret("what the party's district is asked", district, SIDES);
        secret("what a group of the party is asked", group, PARTY);
        secret("what the unions' district is asked", unions, UNION);
        secret("what the unions' club is asked", club, UNION);
    }

    private void register(UUID asked, String words) {
        consultationAnswers.register(
                asked, answer(words, Map.of(), ""), ConsultationChannel.POST, LocalDate.now(Time.ZONE));
    }

    private static ConsultationForm answer(String words, Map<UUID, ConsultationComment> sections, String body) {
        return new ConsultationForm(
                ConsultationStance.SUPPORTS_WITH_CHANGES,
                null,
                new ConsultationDecision(
                        body.isEmpty() ? ConsultationWay.CHAIR : ConsultationWay.BODY,
                        body,
                        LocalDate.of(2025, 11, 12),
                        ""),
                words,
                sections,
                List.of());
    }

    /** @param whose somebody of the organisation that is asked */
    private UUID asked(Person convener, UUID platform, Person whose, String... addresses) {
        var organisation = member(whose).organisationId();
        act(
                convener,
                () -> consultations.invite(
                        platform, List.of(new ConsultationInvitee(organisation, null, List.of(addresses)))));
        return database.sql("""
                        select i.id from consultation_invitation i join consultation c on c.id = i.consultation_id
                        where c.platform_id = ? and i.organisation_id = ?""")
                .params(platform, organisation)
                .query(UUID.class)
                .single();
    }

    /** Everybody reads what is laid out, and nobody who is not of the sides what is only proposed, or how it came about. */
    /** Hers alone, also among those who may read what is in it. */
    private void orderAFile() {
        var order = as(
                ANNA,
                () -> beans.getBean(FileOrderService.class)
                        .order(closed, ExportFormat.MARKDOWN, ExportOptions.PLAIN, Texts.SWEDISH));
        fillings.put("ordered", List.of(order.toString()));
        secret("a file that somebody has asked for", order, Set.of(ANNA));
    }

    private void layOut() {
        var everybody = new HashSet<>(ROOM);
        everybody.addAll(Set.of(ADMIN, NOBODY));
        mark("words of a public page", "KanariePublikText", everybody, PAGE);
        mark("whom to contact there", "KanariePublikKontakt", everybody, PAGE);
        mark("words that a public page does not have yet", "KanarieOpublikText", SIDES, REST);
        mark("why it is proposed to lay it out", "KanariePublikSkal", SIDES, PAGE);
        mark("who is to stand for what is only proposed", "KanarieOpublikAvsandare", SIDES, PAGE);
        mark("thread of the party about what is public", "KanariePublikPartiTrad", PARTY);
        var publication = beans.createBean(PublicationFixtures.class);
        var published = platform("Publicerat", "");
        var section = section(published, "Ett", "KanariePublikText");
        publication.adopt(published, work -> act(ANNA, work), work -> act(LENA, work));
        thread(ANNA, published, section, side(Side.PARTY), "KanariePublikPartiTrad");
        act(
                ANNA,
                () -> publications.propose(
                        published, new PublicationDraft(new Slug("kanarie"), "Sidorna", "KanariePublikKontakt"), ""));
        act(LENA, () -> asked.open(published).forEach(row -> joint.agree(row.id())));
        var proposed = platform("Foreslaget", "");
        section(proposed, "Ett", "KanarieOpublikText");
        publication.adopt(proposed, work -> act(ANNA, work), work -> act(LENA, work));
        act(
                ANNA,
                () -> publications.propose(
                        proposed,
                        new PublicationDraft(new Slug("kanarie-2"), "KanarieOpublikAvsandare", "x"),
                        "KanariePublikSkal"));
        fillings.put("published", List.of(published.toString()));
        fillings.put("proposed", List.of(proposed.toString()));
        fillings.put("slug", List.of("kanarie"));
        fillings.put("proposedSlug", List.of("kanarie-2"));
        secret("a platform that is only proposed to be public", proposed, SIDES);
    }

    private UUID platform(String title, String subtitle) {
        var made = as(ANNA, () -> platforms.create(room.id(), new PlatformDraft(title, subtitle)));
        madePlatforms.add(made);
        return made;
    }

    private UUID section(UUID platform, String title, String words) {
        return as(ANNA, () -> sections.add(platform, LAST, Doc.of(title, Paragraph.of(words))));
    }

    private UUID document(UUID platform) {
        return as(ANNA, () -> outlines.of(platform).sections().getFirst().documentId());
    }

    // Talk

    private void talkAmongOneself() {
        mark("thread of the party", "KanariePartiTrad", PARTY, PAGE);
        mark("reply in it, naming somebody", "KanariePartiSvar", PARTY, PAGE);
        mark("what an edited comment of the party said", "KanariePartiForut", PARTY, PAGE);
        mark("what it says now", "KanariePartiNumera", PARTY, PAGE);
        mark("what a removed comment of the party said", "KanariePartiBort", Set.of());
        mark("thread of the party about a whole platform", "KanariePartiHelhet", PARTY, PAGE);
        mark("thread of the unions", "KanarieFackTrad", UNION, PAGE);
        mark("reply in it", "KanarieFackSvar", UNION, PAGE);
        mark("what an edited comment of the unions said", "KanarieFackForut", UNION, PAGE);
        mark("what it says now", "KanarieFackNumera", UNION, PAGE);
        mark("what a removed comment of the unions said", "KanarieFackBort", Set.of());
        mark("thread of the party's organisation", "KanarieDistriktet", Set.of(ANNA, BO), PAGE);
        mark("thread of the unions' organisation", "KanarieForbundet", Set.of(LENA, ULF, MAJ), PAGE);
        mark("thread of a cooperating organisation", "KanarieTco", Set.of(TOVE), PAGE);
        mark("note to oneself", "KanarieLapp", Set.of(ANNA), PAGE);

        var party = thread(ANNA, opened, openedSection, side(Side.PARTY), "KanariePartiTrad");
        var reply = reply(PETRA, party, "KanariePartiSvar till @Anna Berg");
        edited(ANNA, party, "KanariePartiForut", "KanariePartiNumera");
        removed(PETRA, party, "KanariePartiBort");
        var whole = thread(PETRA, opened, opened, side(Side.PARTY), "KanariePartiHelhet, @Bo Rask");
        var union = thread(LENA, opened, openedSection, side(Side.UNION), "KanarieFackTrad");
        var answer = reply(KIM, union, "KanarieFackSvar till @" + ULF_NAME);
        edited(KIM, union, "KanarieFackForut", "KanarieFackNumera");
        removed(LENA, union, "KanarieFackBort");
        act(LENA, () -> discussion.assign(union, member(ULF).id()));
        thread(ANNA, opened, openedSection, own(ANNA), "KanarieDistriktet");
        thread(ULF, opened, openedSection, own(ULF), "KanarieForbundet");
        var tco = talkingTove(() -> thread(TOVE, opened, openedSection, own(TOVE), "KanarieTco"));
        var note = thread(ANNA, opened, openedSection, own(ANNA), "KanarieLapp");
        onlyFor(ANNA, note);

        secret("a thread of the party", party, PARTY);
        secret("a comment of the party", reply, PARTY);
        secret("a thread of the party about a platform", whole, PARTY);
        secret("a thread of the unions", union, UNION);
        secret("a comment of the unions", answer, UNION);
        secret("a thread of a cooperating organisation", tco, Set.of(TOVE));
        secret("a note to oneself", note, Set.of(ANNA));
    }

    /** No screen writes such notes as yet; they are kept as any other thread. */
    private void onlyFor(Person person, UUID thread) {
        database.sql("update discussion_thread set audience = ? where id = ?")
                .params(new Audience.Me(member(person).id()).toString(), thread)
                .update();
    }

    /** Tove reads only, unless a convener lets her talk. */
    private UUID talkingTove(Supplier<UUID> work) {
        var tove = member(TOVE).id();
        act(ANNA, () -> memberService.changeRole(tove, Role.COMMENTER));
        try {
            return work.get();
        } finally {
            act(ANNA, () -> memberService.changeRole(tove, Role.READER));
        }
    }

    private void talkInGroups() {
        mark("name of a group of the party", "KanarieStyrelsen", Set.of(ANNA, BO), PAGE);
        mark("thread of that group", "KanarieStyrelseord", Set.of(ANNA, BO), PAGE);
        mark("name of a group of the unions", "KanarieKlubben", Set.of(LENA, KIM), PAGE);
        mark("thread of that group", "KanarieKlubbord", Set.of(LENA, KIM), PAGE);
        mark("name of a joint group", "KanarieSkrivgruppen", Set.of(ANNA, PETRA, LENA), PAGE);
        mark("thread of that group", "KanarieSkrivgruppsord", Set.of(ANNA, PETRA, LENA), PAGE);

        var board = group(ANNA, () -> groups.createForOwnSide(room.id(), "KanarieStyrelsen"), ANNA, BO);
        var club = group(LENA, () -> groups.createForOwnSide(room.id(), "KanarieKlubben"), LENA, KIM);
        var joint = group(ANNA, () -> groups.createJoint(room.id(), "KanarieSkrivgruppen"), ANNA, PETRA, LENA);
        thread(ANNA, opened, openedSection, new Audience.Group(board), "KanarieStyrelseord");
        thread(KIM, opened, openedSection, new Audience.Group(club), "KanarieKlubbord");
        thread(PETRA, opened, openedSection, new Audience.Group(joint), "KanarieSkrivgruppsord");
        secret("a group of the party", board, PARTY);
        secret("a group of the unions", club, UNION);
    }

    private UUID group(Person maker, Supplier<UUID> made, Person... people) {
        return as(maker, () -> {
            var group = made.get();
            madeGroups.add(group);
            Stream.of(people).forEach(person -> groups.add(group, member(person).id()));
            return group;
        });
    }

    private void talkTogether() {
        mark("thread of both sides", "KanarieRummet", SIDES, PAGE);
        mark("settled thread of the unions, folded away", "KanarieKlartFacket", UNION);
        mark("thread of everybody", "KanarieAlla", ROOM, PAGE);
        mark("thread of everybody on a platform that is not opened", "KanarieStangtAlla", SIDES, PAGE);
        markers.add(Marker.of("what somebody without consent is called", REPRESENTATIVE, everybody())
                .in(PUSH, PARTY)
                .in(LIVE, Set.of(ANNA)));
        var both = thread(ULF, opened, openedSection, new Audience.Room(), "KanarieRummet");
        var settled = thread(LENA, opened, openedSection, new Audience.OneSide(Side.UNION), "KanarieKlartFacket");
        act(LENA, () -> discussion.resolve(settled));
        thread(PETRA, opened, openedSection, new Audience.RoomAndCooperating(), "KanarieAlla");
        thread(PETRA, closed, closedSection, new Audience.RoomAndCooperating(), "KanarieStangtAlla");
        secret("a thread of both sides", both, SIDES);
    }

    /** A thread of the party about words that everybody read, and that now stand in its quote only. */
    private void talkOfWordsThatGo() {
        mark("words that are gone, in a quote of the party's thread", "KanarieCitat", PARTY, PAGE);
        var document = document(opened);
        var author = member(ANNA).id();
        documents.change(document, text("KanarieCitat"), author, "canary");
        var head = documents.exactHead(document);
        int from = "KanarieOppetAvsnitt".length() + 2 + "KanarieOppenText och ".length() + 1;
        as(
                ANNA,
                () -> discussion.open(new ThreadDraft(
                        opened,
                        openedSection,
                        side(Side.PARTY),
                        "Vad menas?",
                        new Selection(head.version(), from, from + "KanarieCitat".length(), "KanarieCitat"))));
        documents.change(document, text("nya ord"), author, "canary");
    }

    private static Doc text(String end) {
        return Doc.of("KanarieOppetAvsnitt", Paragraph.of("KanarieOppenText och " + end));
    }

    private UUID thread(Person author, UUID platform, UUID subject, Audience audience, String words) {
        return as(author, () -> discussion.open(new ThreadDraft(platform, subject, audience, words, null)));
    }

    private UUID reply(Person author, UUID thread, String words) {
        return as(author, () -> discussion.reply(thread, words));
    }

    private void edited(Person author, UUID thread, String before, String now) {
        act(author, () -> discussion.edit(discussion.reply(thread, before), now));
    }

    private void removed(Person author, UUID thread, String words) {
        act(author, () -> {
            var comment = discussion.reply(thread, words);
            discussion.edit(comment, words + " igen");
            discussion.remove(comment);
        });
    }

    // Letters

    private void askPeopleIn() {
        ask(ANNA, room.me().organisationId(), ASKED_BY_PARTY);
        act(LENA, () -> memberService.changeRole(member(ULF).id(), Role.CONVENER));
        ask(ULF, member(LENA).organisationId(), ASKED_BY_UNION);
        ask(ULF, member(TOVE).organisationId(), ASKED_TO_COOPERATE);
        act(LENA, () -> memberService.changeRole(member(ULF).id(), Role.WRITER));
        asked("kanariefagelparti", Set.of(ANNA), ASKED_BY_PARTY);
        asked("kanariefagelfack", Set.of(LENA), ASKED_BY_UNION);
        asked("kanariefageltco", Set.of(ANNA, LENA), ASKED_TO_COOPERATE);
        var sent = new HashSet<InvitationRow>(as(ANNA, () -> invitations.list(room.id())));
        sent.addAll(as(LENA, () -> invitations.list(room.id())));
        sent.forEach(row -> secret(
                "an invitation",
                row.id(),
                Person.of(row.email()) == ASKED_BY_PARTY
                        ? Set.of(ANNA)
                        : Person.of(row.email()) == ASKED_BY_UNION ? Set.of(LENA) : Set.of(ANNA, LENA)));
        resets.ask(BO.email(), "canary");
    }

    private void ask(Person convener, UUID organisation, Person whom) {
        act(
                convener,
                () -> invitations.invite(
                        room.id(), List.of(whom.email()), new NewInvitation(organisation, Role.WRITER, null)));
    }

    private void asked(String word, Set<Person> conveners, Person whom) {
        var readers = new HashSet<>(conveners);
        readers.add(whom);
        markers.add(Marker.of("address of somebody asked in", word, readers)
                .in(PAGE, readers)
                .in(MAIL, Set.of(whom)));
    }

    /** Whoever has the link of a letter is taken for its receiver. */
    private void readLetters() {
        Awaitility.await()
                .until(() ->
                        letters().stream().anyMatch(letter -> letter.recipient().equals(BO.email())));
        for (var letter : letters()) {
            var receiver = Person.of(letter.recipient());
            var answering = ANSWERING.matcher(letter.words());
            if (receiver == KIM && answering.find()) {
                consultationLink = answering.group(1);
            }
            var link = SECRET.matcher(letter.words());
            while (link.find()) {
                var marker = Marker.of("the link of a letter", link.group(1), receiver)
                        .in(MAIL);
                if (markers.stream().noneMatch(known -> known.word().equals(marker.word()))) {
                    markers.add(marker);
                    invitationOf.putIfAbsent(receiver, link.group(1));
                }
            }
        }
        invitationOf.remove(BO);
        markers.add(Marker.of("the link of a letter that asks the unions' club", consultationLink, KIM)
                .in(MAIL));
    }

    record Letter(String recipient, String words) {}

    List<Letter> letters() {
        return database.sql("select recipient, subject, plain, html from letter")
                .query((row, number) -> new Letter(
                        row.getString(1), row.getString(2) + "\n" + row.getString(3) + "\n" + row.getString(4)))
                .list();
    }

    // What happens while people look

    private void expectLive() {
        mark("said to the party while all look", "KanarieLivePartiet", PARTY, PUSH);
        mark("said to the unions", "KanarieLiveFacket", UNION, PUSH);
        mark("said to the unions' organisation", "KanarieLiveForbundet", Set.of(LENA, ULF, MAJ), PUSH);
        mark("said to a joint group", "KanarieLiveSkrivgruppen", Set.of(ANNA, PETRA, LENA), PUSH);
        mark("said to both sides", "KanarieLiveRummet", SIDES, PUSH);
        mark("said to everybody", "KanarieLiveAlla", ROOM, PUSH);
        mark("said to everybody on a platform that is not opened", "KanarieLiveStangt", SIDES, PUSH);
        mark("typed in a section", TYPED, ROOM, LIVE, REST, EXPORT);
        mark("typed in a section of a platform that is not opened", TYPED_CLOSED, SIDES, LIVE, REST, EXPORT);
        mark("title of a section that is new there", "KanarieNyttAvsnitt", SIDES, REST, EXPORT);
        mark("name of a file that somebody looks at before keeping it", FILE, Set.of(PETRA), PUSH);
        mark("words of that file", "KanarieFilord", Set.of(PETRA), PUSH);
        mark("name of a file that was kept under another title", "KanarieSparadFil", Set.of());
        mark("title of a platform that came as a file", "KanarieFiltitel", SIDES, PAGE, REST);
        mark("name of somebody's key", KEY, Set.of(ANNA), PAGE, REST);
    }

    /** People speak on the platform that everybody looks at. */
    void speak() {
        thread(PETRA, opened, openedSection, side(Side.PARTY), "KanarieLivePartiet");
        thread(KIM, opened, openedSection, side(Side.UNION), "KanarieLiveFacket");
        thread(ULF, opened, openedSection, own(ULF), "KanarieLiveForbundet");
        thread(LENA, opened, openedSection, new Audience.Group(madeGroups.getLast()), "KanarieLiveSkrivgruppen");
        thread(PETRA, opened, openedSection, new Audience.Room(), "KanarieLiveRummet");
        thread(KIM, opened, openedSection, new Audience.RoomAndCooperating(), "KanarieLiveAlla");
    }

    /** And on the one that cooperating parties do not see. */
    void speakBehindClosedDoors() {
        thread(PETRA, closed, closedSection, new Audience.RoomAndCooperating(), "KanarieLiveStangt");
        section(closed, "KanarieNyttAvsnitt", "Ord.");
    }

    void kept(UUID platform) {
        madePlatforms.add(platform);
        secret("a platform that came as a file", platform, SIDES);
    }

    void made(String tokenId) {
        fillings.put("token", List.of(tokenId));
        secrets.add(new Secret("a key", tokenId, Set.of(ANNA)));
    }

    // And away

    void remove() {
        if (!formerName.isEmpty()) {
            rename(formerName);
        }
        pledges.remove();
        database.sql("delete from letter").update();
        database.sql("delete from password_reset").update();
        database.sql("delete from api_token where name = ?").param(KEY).update();
        database.sql("delete from invitation where email like 'kanariefagel%'").update();
        for (var platform : madePlatforms) {
            var threads = "(select id from discussion_thread where page_id = ?)";
            var comments = "(select id from discussion_comment where thread_id in " + threads + ")";
            database.sql("delete from discussion_wording where comment_id in " + comments)
                    .param(platform)
                    .update();
            database.sql("delete from discussion_reaction where comment_id in " + comments)
                    .param(platform)
                    .update();
            database.sql("delete from discussion_comment where thread_id in " + threads)
                    .param(platform)
                    .update();
            database.sql("delete from text_anchor where owner_id in " + threads)
                    .param(platform)
                    .update();
            database.sql("delete from discussion_thread where page_id = ?")
                    .param(platform)
                    .update();
            database.sql("update platform set phase = 'DRAFT' where id = ?")
                    .param(platform)
                    .update(); // what bodies have before them is not removed
            act(ANNA, () -> platforms.remove(platform));
        }
        madeGroups.forEach(group -> {
            database.sql("delete from member_group_member where group_id = ?")
                    .param(group)
                    .update();
            database.sql("delete from member_group where id = ?").param(group).update();
        });
    }

    // Words for all that

    private void mark(String place, String word, Set<Person> readers, Channel... channels) {
        markers.add(Marker.of(place, word, readers).in(channels));
    }

    private void secret(String of, UUID id, Set<Person> readers) {
        secrets.add(new Secret(of, id.toString(), readers));
    }

    private static Set<Person> everybody() {
        return Set.of(Person.values());
    }

    private static Audience side(Side side) {
        return new Audience.OneSide(side);
    }

    private Audience own(Person person) {
        return new Audience.Organisation(member(person).organisationId());
    }

    private Member member(Person person) {
        return members.find(room.id(), account(person)).orElseThrow();
    }

    private UUID account(Person person) {
        return accounts.withEmail(person.email()).orElseThrow();
    }

    private <T> T as(Person person, Supplier<T> work) {
        return acting.account(account(person), work);
    }

    private void act(Person person, Runnable work) {
        acting.account(account(person), work);
    }
}
