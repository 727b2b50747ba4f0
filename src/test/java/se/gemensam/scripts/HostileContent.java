package se.gemensam.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Selection;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.identity.AccountService;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Link;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.OrderedList;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Period;
import se.gemensam.platform.AdvisoryVoteDraft;
import se.gemensam.platform.AdvisoryVoteReveal;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.platform.AmendmentDecisions;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentOutcome;
import se.gemensam.platform.AmendmentOverview;
import se.gemensam.platform.AmendmentService;
import se.gemensam.platform.AmendmentSuggestions;
import se.gemensam.platform.AmendmentTreeService;
import se.gemensam.platform.Beginning;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationBasis;
import se.gemensam.platform.ConsultationComment;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ConsultationDecision;
import se.gemensam.platform.ConsultationDraft;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationInvitee;
import se.gemensam.platform.ConsultationLinkService;
import se.gemensam.platform.ConsultationOpinion;
import se.gemensam.platform.ConsultationService;
import se.gemensam.platform.ConsultationStance;
import se.gemensam.platform.ConsultationWay;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneKind;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformExport;
import se.gemensam.platform.PlatformImport;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PublicationDraft;
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.SectionService;
import se.gemensam.platform.Spot;
import se.gemensam.platform.TimetableService;
import se.gemensam.platform.VersionService;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.platform.importing.ImportedSection;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.GroupService;
import se.gemensam.workspace.InvitationService;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewInvitation;
import se.gemensam.workspace.NewMember;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The demo's room when people have written {@link HostileStrings} wherever they can write. */
@TestComponent
class HostileContent {

    static final String ANNA = "anna@parti.example";
    static final String LENA = "lena@lo.example";

    private static final int SHORT = 80;
    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    private final ActingAs acting;
    private final Accounts accounts;
    private final AccountService accountService;
    private final OrganisationService organisations;
    private final OfficeService offices;
    private final WorkspaceService workspaces;
    private final MemberService members;
    private final GroupService groups;
    private final InvitationService invitations;
    private final PlatformService platforms;
    private final PlatformImport importer;
    private final PlatformExport exporter;
    private final SectionService sections;
    private final VersionService versions;
    private final AmendmentService amendments;
    private final AmendmentTreeService treeAmendments;
    private final AmendmentSuggestions suggestions;
    private final AmendmentDecisions amendmentDecisions;
    private final AmendmentOverview overview;
    private final LiveDocuments texts;
    private final AdvisoryVoteService votes;
    private final HostileDecisions decisions;
    private final HostilePledges pledges;
    private final TimetableService timetables;
    private final JointService joint;
    private final JointOverview waiting;
    private final ConsultationService consultations;
    private final ConsultationAnswerService consultationAnswers;
    private final ConsultationLinkService links;
    private final ConsultationCompilation compilation;
    private final JointOverview jointOverview;
    private final PublicationService publications;
    private final AutowireCapableBeanFactory beans;
    private final PlatformBeginnings beginnings;
    private final DiscussionService discussion;
    private final JdbcClient database;

    static final String PUBLIC = "skript";

    final List<UUID> documents = new ArrayList<>();
    private UUID everySection;
    UUID published;
    WorkspaceRow room;
    final List<String> proposals = new ArrayList<>();
    String talk;
    final List<String> asked = new ArrayList<>();
    final List<String> consulted = new ArrayList<>();
    final List<String> promised = new ArrayList<>();

    HostileContent(
            ActingAs acting,
            Accounts accounts,
            AccountService accountService,
            OrganisationService organisations,
            OfficeService offices,
            WorkspaceService workspaces,
            MemberService members,
            GroupService groups,
            InvitationService invitations,
            PlatformService platforms,
            PlatformImport importer,
            PlatformExport exporter,
            SectionService sections,
            VersionService versions,
            AmendmentService amendments,
            AmendmentTreeService treeAmendments,
            AmendmentSuggestions suggestions,
            AmendmentDecisions amendmentDecisions,
            AmendmentOverview overview,
            LiveDocuments texts,
            AdvisoryVoteService votes,
            HostileDecisions decisions,
            HostilePledges pledges,
            TimetableService timetables,
            JointService joint,
            JointOverview waiting,
            ConsultationService consultations,
            ConsultationAnswerService consultationAnswers,
            ConsultationLinkService links,
            ConsultationCompilation compilation,
            JointOverview jointOverview,
            PublicationService publications,
            AutowireCapableBeanFactory beans,
            PlatformBeginnings beginnings,
            DiscussionService discussion,
            JdbcClient database) {
        this.acting = acting;
        this.accounts = accounts;
        this.accountService = accountService;
        this.organisations = organisations;
        this.offices = offices;
        this.workspaces = workspaces;
        this.members = members;
        this.groups = groups;
        this.invitations = invitations;
        this.platforms = platforms;
        this.importer = importer;
        this.exporter = exporter;
        this.sections = sections;
        this.versions = versions;
        this.amendments = amendments;
        this.treeAmendments = treeAmendments;
        this.suggestions = suggestions;
        this.amendmentDecisions = amendmentDecisions;
        this.overview = overview;
        this.texts = texts;
        this.votes = votes;
        this.decisions = decisions;
        this.pledges = pledges;
        this.timetables = timetables;
        this.joint = joint;
        this.waiting = waiting;
        this.consultations = consultations;
        this.consultationAnswers = consultationAnswers;
        this.links = links;
        this.compilation = compilation;
        this.jointOverview = jointOverview;
        this.publications = publications;
        this.beans = beans;
        this.beginnings = beginnings;
        this.discussion = discussion;
        this.database = database;
    }

    void write() {
        room = as(ANNA, () -> workspaces.mine().getFirst());
        writeOrganisations();
        writePeople();
        as(ANNA, () -> {
            writePlatforms();
            writeAmendments();
            writeSections();
            imported();
            HostileStrings.packed(SHORT)
                    .forEach(name -> groups.add(
                            groups.createForOwnSide(room.id(), name), room.me().id()));
            return room;
        });
        writeDecisions();
        writeConsultation();
        publish();
        writeKeys();
        writeLetters();
        as(ANNA, () -> {
            workspaces.rename(room.id(), HostileStrings.packed(160).getFirst(), new Slug(room.slug()));
            return room;
        });
    }

    private void writeOrganisations() {
        var administrator = accounts.withEmail("admin@gemensam.example").orElseThrow();
        acting.account(
                administrator,
                () -> HostileStrings.packed(160).forEach(name -> {
                    var kind = name.length() % 2 == 0 ? "TCO_COUNCIL" : "PARTY_DISTRICT";
                    workspaces.join(room.id(), organisations.create(OrganisationDraft.of(kind, name)));
                }));
        as(ANNA, () -> {
            var own = room.myOrganisation().id();
            HostileStrings.packed(SHORT).stream()
                    .map(String::strip)
                    .distinct()
                    .forEach(name -> offices.addBody(own, "BOARD", name));
            return own;
        });
    }

    /** Anna registers for the party district as long as it takes. */
    private void writeDecisions() {
        var anna = room.me().id();
        var union = as(LENA, () -> workspaces.mine().getFirst().myOrganisation().id());
        as(ANNA, () -> {
            members.allowRegistering(anna);
            return anna;
        });
        as(LENA, () -> {
            members.allowRegistering(workspaces.mine().getFirst().me().id());
            return anna;
        });
        promised.addAll(pledges.write(
                room,
                union,
                (email, work) -> as(email, () -> {
                    work.run();
                    return email;
                })));
        proposals.add(decisions.write(
                room,
                union,
                (email, work) -> as(email, () -> {
                    work.run();
                    return email;
                })));
    }

    /** Each is proposed as a title; reasons, and what a writing group says, hold as many as there is room for. */
    private void writeAmendments() {
        var platform = platforms.create(room.id(), new PlatformDraft("Förslag"));
        var section = sections.add(platform, LAST, Doc.of("Förslag", Paragraph.of("Något.")));
        HostileStrings.packed(AmendmentDraft.LONGEST_TITLE)
                .forEach(title -> amendments.propose(section, new AmendmentDraft(title, "")));
        proposals.add("/w/" + room.slug() + "/platforms/" + platform + "/amendments");
        var place = new Spot(null, section);
        HostileStrings.packed(AmendmentDraft.LONGEST_TITLE)
                .forEach(title -> treeAmendments.proposeAddition(platform, place, new AmendmentDraft(title, "")));
        var words = new Selection(0, 10, 16, "Något.");
        HostileStrings.packed(AmendmentSuggestions.LONGEST)
                .forEach(text -> proposals.add(proposals.getFirst()
                        + "/"
                        + suggestions.handIn(section, words, text, new AmendmentDraft("Andra ord", ""))));
        HostileStrings.packed(1_900).forEach(text -> {
            var id = amendments.propose(section, new AmendmentDraft("Skäl", text));
            texts.change(
                    overview.get(id).documentId(),
                    Doc.of("Förslag", Paragraph.of(text.replaceAll("\\p{Cc}", " "))),
                    room.me().id(),
                    "hostile");
            amendments.submit(id);
            amendmentDecisions.propose(id, AmendmentOutcome.REFUSED, text, null);
            proposals.add(proposals.getFirst() + "/" + id);
        });
    }

    /** Each is called so, says something under that name, changes it, and asks something of both sides. */
    private void writePeople() {
        var platform = as(ANNA, () -> platforms.create(room.id(), new PlatformDraft("Samtal")));
        var section = as(ANNA, () -> sections.add(platform, LAST, "Samtal"));
        documents.add(platform);
        as(ANNA, () -> {
            HostileStrings.packed(120).forEach(name -> versions.keep(platform, name));
            writeDays(platform);
            return platform;
        });
        writeVotes(platform);
        var anna = room.me().id();
        var lena = as(LENA, () -> workspaces.mine().getFirst().me().id());
        var writers =
                HostileStrings.packed(120).stream().map(this::somebodyCalled).toList();
        var thread = new UUID[1];
        IntStream.range(0, HostileStrings.ALL.size()).forEach(number -> {
            var string = HostileStrings.ALL.get(number);
            acting.account(writers.get(number % writers.size()), () -> {
                if (number % 50 == 0) {
                    thread[0] = discussion.open(new ThreadDraft(platform, section, new Audience.Room(), string, null));
                    discussion.assign(thread[0], number % 100 == 0 ? anna : lena);
                }
                var comment = discussion.reply(thread[0], string);
                if (number % 2 == 0) {
                    discussion.edit(comment, string + " ändrat @Anna Berg");
                }
            });
        });
        talk = "/w/" + room.slug() + "/platforms/" + platform + "/sections/" + section + "?talk";
    }

    /** One for each packing: its question, its explanation, its answers and the reason for one of them; closed, and one that is open. */
    private void writeVotes(UUID platform) {
        var questions = HostileStrings.packed(AdvisoryVoteDraft.LONGEST_QUESTION);
        var choices = HostileStrings.packed(AdvisoryVoteDraft.LONGEST_CHOICE);
        var reasons = HostileStrings.packed(AdvisoryVoteService.LONGEST_REASON);
        IntStream.range(0, questions.size()).forEach(number -> {
            var vote = as(
                    ANNA,
                    () -> votes.open(new AdvisoryVoteDraft(
                            platform,
                            null,
                            new Audience.Room(),
                            questions.get(number),
                            questions.get(number),
                            List.of(
                                    number + " " + shortened(choices.get(2 * number % choices.size())),
                                    shortened(choices.get((2 * number + 1) % choices.size()))),
                            LocalDate.now(Time.ZONE).plusDays(5),
                            AdvisoryVoteReveal.WHEN_ANSWERED)));
            as(LENA, () -> {
                votes.answer(vote, 0, reasons.get(number % reasons.size()));
                return vote;
            });
            as(ANNA, () -> {
                votes.answer(vote, 1, reasons.get((number + 1) % reasons.size()));
                if (number > 0) {
                    votes.close(vote);
                }
                return vote;
            });
            asked.add("/w/" + room.slug() + "/platforms/" + platform + "/votes/" + vote);
        });
    }

    /** Organisations of such names answer with such words, one of them by a link, where a draft of another stands. */
    private void writeConsultation() {
        var said = HostileStrings.packed(1_900);
        var platform = as(ANNA, () -> {
            var made = platforms.create(
                    room.id(),
                    new PlatformDraft(
                            HostileStrings.packed(PlatformDraft.LONGEST).getFirst()));
            said.forEach(words -> sections.add(made, LAST, "Avsnitt"));
            joint.proposePhase(made, Phase.CONSULTATION, "");
            return made;
        });
        as(LENA, () -> {
            waiting.waiting(room.id()).stream()
                    .filter(proposal -> proposal.platformId().equals(platform))
                    .forEach(proposal -> joint.agree(proposal.id()));
            return platform;
        });
        as(ANNA, () -> {
            consultations.send(new ConsultationDraft(
                    platform,
                    LocalDate.now(Time.ZONE).plusDays(60),
                    HostileStrings.packed(ConsultationDraft.LONGEST_QUESTION).stream()
                            .limit(ConsultationDraft.MOST_QUESTIONS)
                            .toList()));
            var asked = consultations.askable(platform).stream().limit(10).toList();
            consultations.invite(
                    platform,
                    asked.stream()
                            .map(organisation -> new ConsultationInvitee(
                                    organisation.id(), null, List.of(organisation.id() + "@parti.example")))
                            .toList());
            return asked;
        });
        var tokens = database.sql("""
                        select plain from letter where plain like '%/r/%' and recipient like '%-%-%-%-%@parti.example'
                        order by written_at""").query(String.class).stream()
                .map(plain -> plain.replaceAll("(?s).*/r/([A-Za-z0-9_-]+).*", "$1"))
                .toList();
        var bodies = HostileStrings.packed(ConsultationDecision.LONGEST_BODY);
        var paragraphs = HostileStrings.packed(ConsultationDecision.LONGEST_PARAGRAPH - 1);
        IntStream.range(0, tokens.size()).forEach(number -> {
            var token = tokens.get(number);
            var sheet = links.open(token);
            var comments = new LinkedHashMap<UUID, ConsultationComment>();
            IntStream.range(0, said.size())
                    .forEach(place -> comments.put(
                            sheet.sections().get(place).id(),
                            new ConsultationComment(
                                    ConsultationOpinion.CHANGE, said.get((place + number) % said.size()))));
            var form = new ConsultationForm(
                    ConsultationStance.SUPPORTS_WITH_CHANGES,
                    null,
                    new ConsultationDecision(
                            ConsultationWay.BODY,
                            "x " + shortened(bodies.get(number % bodies.size())),
                            LocalDate.of(2025, 11, 12),
                            paragraphs.get(number % paragraphs.size())),
                    said.get(number % said.size()),
                    comments,
                    sheet.questions().stream()
                            .map(_ -> said.get(number % said.size()))
                            .toList());
            if (number % 2 == 0) {
                links.save(token, form, new ConsultationBasis(sheet.savedAt()));
            } else {
                links.handIn(token, form, new ConsultationBasis(sheet.savedAt()));
                consulted.add("/w/" + room.slug() + "/platforms/" + platform + "/consultation/answers/"
                        + sheet.invitationId());
            }
            consulted.add("/r/" + token);
        });
        as(ANNA, () -> {
            consultations.handOver(platform);
            compilation
                    .of(platform)
                    .forEach(chapter -> IntStream.range(0, chapter.said().size())
                            .forEach(place -> consultationAnswers.reply(
                                    chapter.said().get(place).pointId(), said.get(place % said.size()))));
            return platform;
        });
        consulted.add("/w/" + room.slug() + "/platforms/" + platform + "/consultation");
        consulted.addFirst("/w/" + room.slug() + "/platforms/" + platform + "/consultation/compilation");
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), 110));
    }

    /** As many as a timetable takes, and a phase that is proposed because of one. */
    private void writeDays(UUID platform) {
        var day = LocalDate.of(2027, 3, 17);
        timetables.plan(
                platform,
                HostileStrings.packed(MilestoneDraft.LONGEST_WHO).stream()
                        .filter(string -> !OneLine.of(string).isEmpty())
                        .limit(60)
                        .map(string -> new MilestoneDraft(MilestoneKind.OTHER, day, string, string))
                        .toList());
        joint.proposePhase(
                platform, Phase.CONSULTATION, HostileStrings.packed(500).getFirst());
    }

    private UUID somebodyCalled(String name) {
        var account = account(UUID.randomUUID() + "@parti.example");
        var wanted = new NewMember(
                account, room.myOrganisation().id(), Role.COMMENTER, Period.from(LocalDate.of(2024, 1, 1)));
        as(ANNA, () -> members.admit(room.id(), wanted));
        acting.account(account, () -> {
            accountService.rename(name);
            members.consentToBeNamed(room.id());
        });
        return account;
    }

    private UUID account(String email) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into account (id, version, email, name, password_hash, administrator, created_at)
                        select ?, 0, ?, 'Någon', password_hash, false, created_at from account where email = ?""").params(id, email, ANNA).update();
        return id;
    }

    private void writePlatforms() {
        HostileStrings.packed(PlatformDraft.LONGEST)
                .forEach(name -> platforms.create(room.id(), new PlatformDraft(name, name)));
    }

    private void writeSections() {
        var platform = platforms.create(room.id(), new PlatformDraft("Alla avsnitt"));
        documents.add(platform);
        everySection = platform;
        versions.keep(platform, "Innan något stod här");
        HostileStrings.ALL.forEach(string -> {
            var section = sections.add(platform, LAST, words(string));
            sections.describe(section, details -> details.withAddressee(string));
        });
    }

    /** All of them once more in a platform that began from that one, and whom to contact about it is one of them. */
    private void publish() {
        var names = HostileStrings.packed(PlatformDraft.LONGEST);
        published = as(
                ANNA,
                () -> beginnings.create(
                        room.id(),
                        new PlatformDraft(names.getFirst(), names.getLast()),
                        new Beginning.Earlier(everySection)));
        var fixtures = beans.createBean(PublicationFixtures.class);
        fixtures.adopt(
                published,
                work -> acting.account(accountOf(ANNA), work),
                work -> acting.account(accountOf(LENA), work));
        acting.account(
                accountOf(ANNA),
                () -> publications.propose(
                        published,
                        new PublicationDraft(
                                new Slug(PUBLIC),
                                names.get(1),
                                HostileStrings.packed(PublicationDraft.LONGEST_CONTACT)
                                        .getFirst()),
                        HostileStrings.packed(500).getLast()));
        acting.account(accountOf(LENA), () -> jointOverview.open(published).forEach(row -> joint.agree(row.id())));
    }

    private UUID accountOf(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private static Doc words(String string) {
        if (string.chars().anyMatch(sign -> sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
            assertThat(catches(() -> Text.of(string))).as(string).isTrue();
        }
        var text = string.replaceAll("\\p{Cc}", " ");
        return Doc.of(
                text.strip(),
                linked(text),
                Subheading.of(1, text),
                new BulletList(List.of(ListItem.of(text))),
                new OrderedList(3, List.of(ListItem.of(text))),
                new Blockquote(List.of(Paragraph.of(text))),
                new Table(List.of(
                        new TableRow(List.of(TableCell.header(text))),
                        new TableRow(List.of(new TableCell(CellKind.DATA, List.of(Paragraph.of(text))))))));
    }

    /** Leads where the string says if that is allowed, and else to an address that ends with it. */
    private static Paragraph linked(String text) {
        var found = new ArrayList<RichText.Inline>();
        found.add(Text.of(text));
        for (var address : List.of(text, "https://x.invalid/" + text, "mailto:" + text.replaceAll("\\s", ""))) {
            if (Link.isAllowed(address)) {
                assertThat(address).matches("(?i)(https?://|mailto:).*");
                found.add(Text.of(text, new Link(address)));
            } else {
                assertThat(catches(() -> new Link(address))).as(address).isTrue();
            }
        }
        return new Paragraph(found);
    }

    private static boolean catches(Runnable work) {
        try {
            work.run();
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    private void imported() {
        documents.add(keep("rader.md", HostileStrings::markdown));
        documents.add(keep("sida.html", HostileStrings::html));
        HostileStrings.ALL.forEach(string -> {
            try {
                importer.preview(
                        room.id(), string + ".md", string.getBytes(StandardCharsets.UTF_8), ImportOptions.automatic());
            } catch (RefusedException told) {
                assertThat(told.key()).isNotBlank();
            }
        });
    }

    /** Each in a file of its own, so that none swallows the next; all of them kept as one. */
    private UUID keep(String name, UnaryOperator<String> page) {
        var read = HostileStrings.ALL.stream()
                .flatMap(string -> sectionsOf(name, page.apply(string)).stream())
                .toList();
        assertThat(read).hasSizeGreaterThanOrEqualTo(HostileStrings.ALL.size() / 2);
        return importer.keep(room.id(), new ImportedDocument("x " + name, "", read, List.of()));
    }

    private List<ImportedSection> sectionsOf(String name, String content) {
        try {
            return importer.preview(
                            room.id(), name, content.getBytes(StandardCharsets.UTF_8), ImportOptions.automatic())
                    .sections();
        } catch (RefusedException told) {
            return List.of();
        }
    }

    /** Past the service, which makes keys only at a browser and not so many. */
    private void writeKeys() {
        var anna = accounts.withEmail(ANNA).orElseThrow();
        HostileStrings.packed(SHORT)
                .forEach(name -> database.sql("""
                        insert into api_token (id, version, account_id, token_hash, name, scope, created_at, expires_at)
                        values (?, 0, ?, ?, ?, 'READ', current_timestamp, timestamp '2999-01-01 00:00:00')""")
                        .params(UUID.randomUUID(), anna, UUID.randomUUID().toString(), name)
                        .update());
    }

    /** A convener of each name asks somebody in. */
    private void writeLetters() {
        as(ANNA, () -> {
            var reader = new NewInvitation(room.myOrganisation().id(), Role.READER, null);
            HostileStrings.packed(120).forEach(name -> {
                accountService.rename(name);
                invitations.invite(room.id(), List.of(UUID.randomUUID() + "@parti.example"), reader);
            });
            return room;
        });
    }

    <T> T as(String email, Supplier<T> work) {
        return acting.account(accounts.withEmail(email).orElseThrow(), work);
    }

    List<String> letters() {
        return database.sql("select html from letter").query(String.class).list();
    }

    String exported(UUID document, ExportFormat format) {
        return as(
                LENA,
                () -> new String(
                        exporter.write(document, format, Locale.ENGLISH).bytes(), StandardCharsets.UTF_8));
    }
}
