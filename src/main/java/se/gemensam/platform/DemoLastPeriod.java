package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.gemensam.base.DemoContent;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demo's two districts adopted before the election of 2022, from {@code demo/last-period.json}. Its decisions are written where they
 * stand and not registered: they are long past, and nobody is to be told of them.
 */
@Component
@Order(130)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoLastPeriod implements DemoContent {

    private static final String CONVENER = "anna@parti.example";
    private static final String OTHER_CONVENER = "lena@lo.example";

    private record DemoText(
            String title,
            String subtitle,
            String slug,
            String sender,
            String contact,
            List<DemoSection> sections,
            List<DemoDecision> decisions) {}

    private record DemoSection(String title, String text) {}

    private record DemoDecision(String by, String body, LocalDate day, String paragraph) {}

    /** Where decisions stand. */
    @Component
    @ConditionalOnBooleanProperty("gemensam.demo")
    record Shelves(
            PlatformRepository platforms,
            StakeholderRepository stakeholders,
            MeetingPaperRepository papers,
            BodyDecisionRepository decisions,
            VersionKeeper versions,
            AdoptionReading adoption,
            Publications publications) {}

    private final PlatformService platforms;
    private final SectionService sections;
    private final PlatformOutline outlines;
    private final Shelves shelves;
    private final WorkspaceService workspaces;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    DemoLastPeriod(
            PlatformService platforms,
            SectionService sections,
            PlatformOutline outlines,
            Shelves shelves,
            WorkspaceService workspaces,
            Members members,
            Accounts accounts,
            ActingAs acting,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.platforms = platforms;
        this.sections = sections;
        this.outlines = outlines;
        this.shelves = shelves;
        this.workspaces = workspaces;
        this.members = members;
        this.accounts = accounts;
        this.acting = acting;
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public String name() {
        return "last-period";
    }

    @Override
    public void seed() {
        var demo = read();
        acting.account(account(CONVENER), () -> {
            var room = workspaces.mine().getFirst().id();
            var platform = platforms.create(room, new PlatformDraft(demo.title(), demo.subtitle()));
            demo.sections()
                    .forEach(section -> sections.add(
                            platform,
                            new Place(null, Integer.MAX_VALUE),
                            Doc.of(section.title(), Paragraph.of(section.text()))));
            acting.account(account(OTHER_CONVENER), () -> agree(platform));
            agree(platform);
            transaction.executeWithoutResult(_ -> adopt(demo, room, platform));
        });
    }

    private void agree(UUID platform) {
        outlines.of(platform).sections().forEach(section -> sections.agree(section.id()));
    }

    private void adopt(DemoText demo, UUID room, UUID platformId) {
        var platform = shelves.platforms().lockById(platformId).orElseThrow();
        var text =
                shelves.versions().keepSent(platformId, member(room, CONVENER).id());
        demo.decisions().forEach(decision -> decide(text, member(room, decision.by()), decision));
        platform.enter(Phase.ADOPTED);
        shelves.adoption().keep(text);
        shelves.publications()
                .layOut(
                        platformId,
                        new Edition(
                                demo.slug(),
                                demo.title(),
                                demo.subtitle(),
                                demo.sender(),
                                demo.contact(),
                                text.number()));
    }

    private void decide(PlatformVersion text, Member registrar, DemoDecision decision) {
        var organisation = registrar.organisationId();
        var moment = decision.day().atTime(12, 0).atZone(Time.ZONE).toInstant();
        shelves.stakeholders()
                .save(new Stakeholder(text.platformId(), organisation, registrar.side(), Relation.ADOPTS, false));
        var paper = shelves.papers()
                .save(new MeetingPaper(
                        text,
                        new PaperDraft(organisation, decision.body(), decision.day(), "", null, Set.of()),
                        registrar,
                        moment));
        var draft = new DecisionDraft(
                organisation,
                paper.id(),
                decision.body(),
                DecisionWay.MEETING,
                decision.day(),
                decision.paragraph(),
                DecisionOutcome.ADOPTS,
                "",
                "",
                MinutesApproval.DONE,
                Map.of(),
                Set.of());
        shelves.decisions().save(new BodyDecision(text.platformId(), draft, registrar, moment));
    }

    private Member member(UUID room, String email) {
        return members.find(room, account(email)).orElseThrow();
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private DemoText read() {
        try (var file = new ClassPathResource("demo/last-period.json").getInputStream()) {
            return json.readValue(file, DemoText.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
