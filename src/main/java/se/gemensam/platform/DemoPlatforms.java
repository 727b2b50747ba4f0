package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** The demo's platform, from {@code demo/platform.json}, written by its conveners through the services. */
@Component
@Order(100)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoPlatforms implements DemoContent {

    /** In the demo, tenders for what this section is about are being asked for. */
    private static final String PROCURED = "Rätt villkor när vi köper";

    private static final String PARTY_CONVENER = "anna@parti.example";
    private static final String UNION_CONVENER = "lena@lo.example";

    private record DemoPlatform(String title, String subtitle, Set<String> readers, List<DemoSection> sections) {}

    private record DemoSection(
            String title,
            String text,
            Set<String> policyAreas,
            Level level,
            String partyOwner,
            String unionOwner,
            Map<String, Boolean> concerned,
            boolean agreedByParty,
            boolean agreedByUnion,
            @Nullable LocalDate dueOn) {}

    private final PlatformService platforms;
    private final SectionService sections;
    private final WorkspaceService workspaces;
    private final OrganisationService known;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final DemoCalendar calendar;
    private final JsonMapper json;

    DemoPlatforms(
            PlatformService platforms,
            SectionService sections,
            WorkspaceService workspaces,
            OrganisationService known,
            Members members,
            Accounts accounts,
            ActingAs acting,
            DemoCalendar calendar,
            JsonMapper json) {
        this.platforms = platforms;
        this.sections = sections;
        this.workspaces = workspaces;
        this.known = known;
        this.members = members;
        this.accounts = accounts;
        this.acting = acting;
        this.calendar = calendar;
        this.json = json;
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public void seed() {
        acting.account(
                account(PARTY_CONVENER), () -> write(read(), workspaces.mine().getFirst()));
    }

    private void write(DemoPlatform demo, WorkspaceRow room) {
        var platform = platforms.create(room.id(), new PlatformDraft(demo.title(), demo.subtitle()));
        var organisations = known.page(Pageable.unpaged()).stream()
                .collect(Collectors.toMap(OrganisationRow::name, OrganisationRow::id));
        demo.readers().forEach(reader -> platforms.openTo(platform, organisation(organisations, reader)));
        for (var section : demo.sections()) {
            var id = sections.add(
                    platform,
                    new Place(null, Integer.MAX_VALUE),
                    Doc.of(section.title(), Paragraph.of(section.text())));
            sections.describe(id, _ -> details(section, room, organisations));
            if (section.agreedByParty()) {
                sections.agree(id);
            }
            if (section.agreedByUnion()) {
                acting.account(account(UNION_CONVENER), () -> sections.agree(id));
            }
        }
    }

    private SectionDetails details(DemoSection section, WorkspaceRow room, Map<String, UUID> organisations) {
        return new SectionDetails(
                member(room, section.partyOwner()),
                member(room, section.unionOwner()),
                section.level(),
                "",
                section.policyAreas().contains("T01"),
                section.title().equals(PROCURED),
                section.dueOn() == null ? null : calendar.date(section.dueOn()),
                false,
                section.policyAreas(),
                section.concerned().entrySet().stream()
                        .collect(Collectors.toMap(
                                concern -> organisation(organisations, concern.getKey()), Map.Entry::getValue)));
    }

    private UUID member(WorkspaceRow room, String email) {
        return members.find(room.id(), account(email)).orElseThrow().id();
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private static UUID organisation(Map<String, UUID> organisations, String name) {
        var id = organisations.get(name);
        if (id == null) {
            throw new IllegalStateException("the demo has no organisation " + name);
        }
        return id;
    }

    private DemoPlatform read() {
        try (var file = new ClassPathResource("demo/platform.json").getInputStream()) {
            return json.readValue(file, DemoPlatform.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
