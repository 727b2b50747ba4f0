package se.gemensam.pledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;
import tools.jackson.databind.json.JsonMapper;

/** The pledges of the demo's two districts, for this mandate period and the one before, from {@code demo/pledges.json}. */
@Component
@Order(140)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoPledges implements DemoContent {

    private static final String CONVENER = "anna@parti.example";
    private static final String OTHER_CONVENER = "lena@lo.example";
    private static final int LAST_TERM = 2022;

    private record Demo(List<DemoPledge> pledges, List<DemoParts> children) {}

    /** @param values of the parts of a pledge, by the names of their kommuner */
    private record DemoParts(String pledge, LocalDate on, Map<String, BigDecimal> values) {}

    private record DemoPledge(
            String key,
            int term,
            String promise,
            @Nullable Integer section,
            String quote,
            String level,
            @Nullable String area,
            String addressee,
            String ask,
            LocalDate deadline,
            List<String> policyAreas,
            int weight,
            boolean top,
            boolean employerQuestion,
            DemoTask party,
            DemoTask union,
            List<DemoIndicator> indicators,
            List<DemoDecision> decisions,
            List<DemoCourse.DemoReport> reports,
            @Nullable List<List<String>> verdicts) {}

    private record Begun(UUID id, DemoPledge pledge) {}

    private record DemoTask(
            String task,
            String nothing,
            @Nullable String organisation,
            @Nullable String person) {}

    private record DemoIndicator(
            IndicatorKind kind,
            String name,
            String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetOn,
            @Nullable BigDecimal outOf,
            String whole,
            ValidYears years,
            String source,
            String reporter,
            RollUp rollUp,
            List<IndicatorStep> steps,
            List<DemoCourse.DemoValue> values) {

        IndicatorDraft draft(DemoCalendar calendar) {
            return new IndicatorDraft(
                    kind,
                    name,
                    unit,
                    direction,
                    baseline,
                    baselineOn == null ? null : calendar.date(baselineOn),
                    target,
                    null,
                    targetOn,
                    outOf,
                    whole,
                    years,
                    source,
                    reporter,
                    rollUp,
                    null,
                    steps);
        }
    }

    private record DemoDecision(String by, String body, LocalDate on, String paragraph) {}

    private final PledgeService pledges;
    private final PledgeOverview overview;
    private final IndicatorService indicators;
    private final PledgeAdoptionService adoption;
    private final CascadeService cascade;
    private final DemoCourse course;
    private final DemoSources sources;
    private final WorkspaceService workspaces;
    private final MemberService memberList;
    private final Members members;
    private final GeographyService geography;
    private final Accounts accounts;
    private final ActingAs acting;
    private final DemoCalendar calendar;
    private final JsonMapper json;

    DemoPledges(
            PledgeService pledges,
            PledgeOverview overview,
            IndicatorService indicators,
            PledgeAdoptionService adoption,
            CascadeService cascade,
            DemoCourse course,
            DemoSources sources,
            WorkspaceService workspaces,
            MemberService memberList,
            Members members,
            GeographyService geography,
            Accounts accounts,
            ActingAs acting,
            DemoCalendar calendar,
            JsonMapper json) {
        this.pledges = pledges;
        this.overview = overview;
        this.indicators = indicators;
        this.adoption = adoption;
        this.cascade = cascade;
        this.course = course;
        this.sources = sources;
        this.workspaces = workspaces;
        this.memberList = memberList;
        this.members = members;
        this.geography = geography;
        this.accounts = accounts;
        this.acting = acting;
        this.calendar = calendar;
        this.json = json;
    }

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public void seed() {
        var room = as(CONVENER, () -> workspaces.mine().getFirst().id());
        var demo = read();
        var begun = new HashMap<String, Begun>();
        demo.pledges().forEach(pledge -> begun.put(pledge.key(), new Begun(begin(room, pledge), pledge)));
        for (var parts : demo.children()) {
            var whole = Objects.requireNonNull(begun.get(parts.pledge()));
            as(CONVENER, () -> {
                course.divide(whole.id(), parts.on(), parts.values());
                return room;
            });
            whole.pledge().decisions().forEach(decision -> adoptParts(room, whole.id(), decision));
        }
        as(CONVENER, () -> {
            course.plan(room, new MandatePeriod(LAST_TERM));
            return room;
        });
    }

    private void adoptParts(UUID room, UUID pledge, DemoDecision decision) {
        as(decision.by(), () -> cascade.adoptChildren(pledge, draft(room, decision)));
    }

    private PledgeDecisionDraft draft(UUID room, DemoDecision decision) {
        return new PledgeDecisionDraft(
                members.find(room, account(decision.by())).orElseThrow().organisationId(),
                decision.body(),
                calendar.date(decision.on()),
                decision.paragraph());
    }

    private void follow(UUID id, DemoPledge demo) {
        as(CONVENER, () -> {
            course.measure(
                    id, demo.indicators().stream().map(DemoIndicator::values).toList());
            return id;
        });
        demo.reports()
                .forEach(report -> as(report.by(), () -> {
                    course.report(id, report);
                    return id;
                }));
        var verdicts = demo.verdicts();
        if (verdicts != null) {
            as(CONVENER, () -> {
                course.assess(id, verdicts.getFirst());
                return id;
            });
            as(OTHER_CONVENER, () -> {
                course.assess(id, verdicts.getLast());
                return id;
            });
        }
    }

    private UUID begin(UUID room, DemoPledge demo) {
        var id = as(
                CONVENER,
                () -> pledges.create(
                        room,
                        new PledgeDraft(
                                demo.promise(),
                                new MandatePeriod(demo.term()),
                                sources.of(room, demo.section(), demo.quote()))));
        as(CONVENER, () -> {
            var shared = new LinkedHashMap<PledgeField, String>();
            shared.put(PledgeField.LEVEL, demo.level());
            shared.put(PledgeField.AREA, area(demo.area()));
            shared.put(PledgeField.ADDRESSEE, demo.addressee());
            shared.put(PledgeField.ASK, demo.ask());
            shared.put(PledgeField.DEADLINE, demo.deadline().toString());
            shared.put(PledgeField.POLICY_AREAS, String.join(",", demo.policyAreas()));
            shared.put(PledgeField.WEIGHT, String.valueOf(demo.weight()));
            shared.put(PledgeField.TOP, String.valueOf(demo.top()));
            shared.put(PledgeField.EMPLOYER_QUESTION, String.valueOf(demo.employerQuestion()));
            write(id, shared);
            write(id, commitment(room, Side.PARTY, demo.party()));
            demo.indicators().forEach(indicator -> indicators.add(id, indicator.draft(calendar)));
            return id;
        });
        as(OTHER_CONVENER, () -> {
            write(id, commitment(room, Side.UNION, demo.union()));
            return id;
        });
        demo.decisions()
                .forEach(decision -> as(decision.by(), () -> {
                    adoption.adopt(id, draft(room, decision));
                    return id;
                }));
        follow(id, demo);
        return id;
    }

    private Map<PledgeField, String> commitment(UUID room, Side side, DemoTask task) {
        var fields = new LinkedHashMap<PledgeField, String>();
        fields.put(PledgeField.of(side, "TASK"), task.task());
        fields.put(PledgeField.of(side, "NOTHING"), task.nothing());
        fields.put(PledgeField.of(side, "ORGANISATION"), organisation(room, task.organisation()));
        fields.put(PledgeField.of(side, "PERSON"), person(room, task.person()));
        return fields;
    }

    private void write(UUID id, Map<PledgeField, String> fields) {
        var before = overview.get(id);
        fields.forEach((field, value) -> {
            if (!value.equals(before.field(field))) {
                pledges.write(id, field, before.field(field), value);
            }
        });
    }

    private String organisation(UUID room, @Nullable String name) {
        return name == null
                ? ""
                : workspaces.get(room).organisations().stream()
                        .filter(one -> one.name().equals(name))
                        .map(OrganisationRow::id)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(name))
                        .toString();
    }

    private String person(UUID room, @Nullable String email) {
        return email == null
                ? ""
                : memberList.list(room).stream()
                        .map(MemberRow::id)
                        .filter(members.find(room, account(email)).orElseThrow().id()::equals)
                        .findFirst()
                        .map(UUID::toString)
                        .orElse("");
    }

    private String area(@Nullable String nameOrCode) {
        return nameOrCode == null
                ? ""
                : geography.areas().stream()
                        .filter(area ->
                                area.name().equals(nameOrCode) || area.code().equals(nameOrCode))
                        .map(AreaRow::code)
                        .findFirst()
                        .orElse("");
    }

    private <T> T as(String email, Supplier<T> work) {
        return Objects.requireNonNull(acting.account(account(email), work));
    }

    private UUID account(String email) {
        return Optional.of(email).flatMap(accounts::withEmail).orElseThrow();
    }

    private Demo read() {
        try (var file = new ClassPathResource("demo/pledges.json").getInputStream()) {
            return json.readValue(file, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
