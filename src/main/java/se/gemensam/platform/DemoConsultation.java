package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** The consultation on the demo's platform, from {@code demo/consultation.json}: whom it went to, and who has answered how. */
@Component
@Order(125)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoConsultation implements DemoContent {

    private static final String CONVENER = "anna@parti.example";

    /** @param letters addresses by organisation */
    private record Told(
            LocalDate lastDay,
            List<String> questions,
            List<Asked> asked,
            Map<String, String> letters,
            More more,
            List<Answered> answers) {}

    private record Asked(String by, List<String> kinds) {}

    private record More(String organisation, String by, LocalDate until) {}

    private record Answered(
            String organisation,
            String by,
            ConsultationChannel channel,
            @Nullable LocalDate arrived,
            ConsultationStance stance,
            @Nullable String joins,
            ConsultationWay way,
            String body,
            @Nullable LocalDate day,
            String paragraph,
            String words,
            List<Commented> sections,
            List<String> replies) {}

    /** @param section number in the contents */
    private record Commented(int section, ConsultationOpinion opinion, String words) {}

    private final ConsultationService consultations;
    private final ConsultationAnswerService answers;
    private final ConsultationLinkService linked;
    private final ConsultationLinks links;
    private final ConsultationOverview overview;
    private final PlatformService platforms;
    private final WorkspaceService workspaces;
    private final Accounts accounts;
    private final ActingAs acting;
    private final DemoCalendar calendar;
    private final JsonMapper json;

    DemoConsultation(
            ConsultationService consultations,
            ConsultationAnswerService answers,
            ConsultationLinkService linked,
            ConsultationLinks links,
            ConsultationOverview overview,
            PlatformService platforms,
            WorkspaceService workspaces,
            Accounts accounts,
            ActingAs acting,
            DemoCalendar calendar,
            JsonMapper json) {
        this.consultations = consultations;
        this.answers = answers;
        this.linked = linked;
        this.links = links;
        this.overview = overview;
        this.platforms = platforms;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.acting = acting;
        this.calendar = calendar;
        this.json = json;
    }

    @Override
    public String name() {
        return "consultation";
    }

    @Override
    public boolean isAtomic() {
        return true;
    }

    @Override
    public void seed() {
        acting.account(
                        account(CONVENER),
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .filter(platform -> platform.phase() == Phase.CONSULTATION)
                                .filter(platform -> overview.of(platform.id()).isEmpty()))
                .ifPresent(platform -> seed(platform.id(), read()));
    }

    private void seed(UUID platform, Told told) {
        acting.account(
                account(CONVENER),
                () -> consultations.send(
                        new ConsultationDraft(platform, calendar.date(told.lastDay()), told.questions())));
        var invitations = new HashMap<String, UUID>();
        told.asked()
                .forEach(asked ->
                        acting.account(account(asked.by()), () -> invitations.putAll(ask(platform, asked, told))));
        told.answers().forEach(answered -> {
            var invitation = invitations.get(answered.organisation());
            if (invitation != null) {
                answer(invitation, answered);
            }
        });
        var more = invitations.get(told.more().organisation());
        if (more != null) {
            acting.account(
                    account(told.more().by()),
                    () -> consultations.extend(more, calendar.date(told.more().until())));
        }
    }

    private Map<String, UUID> ask(UUID platform, Asked asked, Told told) {
        var chosen = consultations.askable(platform).stream()
                .filter(organisation -> asked.kinds().contains(organisation.kind()) && organisation.vacancy() == null)
                .toList();
        if (!chosen.isEmpty()) {
            consultations.invite(
                    platform,
                    chosen.stream()
                            .map(organisation -> invitee(organisation, told.letters()))
                            .toList());
        }
        return overview.of(platform).orElseThrow().lines().stream()
                .collect(Collectors.toMap(ConsultationLine::organisation, ConsultationLine::invitationId));
    }

    private static ConsultationInvitee invitee(OrganisationRow organisation, Map<String, String> letters) {
        var address = letters.get(organisation.name());
        return new ConsultationInvitee(organisation.id(), null, address == null ? List.of() : List.of(address));
    }

    private void answer(UUID invitation, Answered answered) {
        switch (answered.channel()) {
            case LINK -> {
                var token = links.make(invitation, "expeditionen@bygg.example").value();
                var sheet = linked.open(token);
                linked.handIn(token, form(sheet, answered), new ConsultationBasis(sheet.savedAt()));
            }
            case ACCOUNT ->
                acting.account(
                        account(answered.by()),
                        () -> answers.handIn(invitation, form(overview.sheet(invitation), answered)));
            case MAIL, POST, PHONE, MEETING ->
                acting.account(
                        account(answered.by()),
                        () -> answers.register(
                                invitation,
                                form(overview.sheet(invitation), answered),
                                answered.channel(),
                                date(answered.arrived())));
        }
    }

    private ConsultationForm form(ConsultationSheet sheet, Answered answered) {
        return new ConsultationForm(
                answered.stance(),
                sheet.joinable().stream()
                        .filter(other -> other.name().equals(answered.joins()))
                        .map(ConsultationSheet.Joinable::organisationId)
                        .findFirst()
                        .orElse(null),
                new ConsultationDecision(answered.way(), answered.body(), date(answered.day()), answered.paragraph()),
                answered.words(),
                answered.sections().stream()
                        .filter(commented ->
                                commented.section() <= sheet.sections().size())
                        .collect(Collectors.toMap(
                                commented -> sheet.sections()
                                        .get(commented.section() - 1)
                                        .id(),
                                commented -> new ConsultationComment(commented.opinion(), commented.words()))),
                answered.replies());
    }

    private @Nullable LocalDate date(@Nullable LocalDate written) {
        return written == null ? null : calendar.date(written);
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private Told read() {
        try (var file = new ClassPathResource("demo/consultation.json").getInputStream()) {
            return json.readValue(file, Told.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
