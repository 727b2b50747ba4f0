package se.gemensam.scripts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.Time;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInField;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.Direction;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.FollowUpService;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.IndicatorService;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.MeasurementService;
import se.gemensam.pledge.PledgeAdoptionService;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.RollUp;
import se.gemensam.pledge.StepDraft;
import se.gemensam.pledge.StepService;
import se.gemensam.pledge.ValidYears;
import se.gemensam.pledge.VerdictDraft;
import se.gemensam.pledge.VerdictService;
import se.gemensam.workspace.WorkspaceRow;

/** What is written about pledges, in hostile strings: on a draft, and on one that both sides have adopted. */
@TestComponent
class HostilePledges {

    private static final MandatePeriod TERM = new MandatePeriod(2026);
    private static final int MOST_FIGURES = 12;
    private static final int MOST_STEPS = 50;

    private final PledgeService pledges;
    private final PledgeOverview overview;
    private final IndicatorService indicators;
    private final MeasurementService measurements;
    private final PledgeAdoptionService adoption;
    private final EvidenceService evidence;
    private final FollowUpService reports;
    private final VerdictService verdicts;
    private final StepService steps;
    private final CheckInService checkIns;

    HostilePledges(
            PledgeService pledges,
            PledgeOverview overview,
            IndicatorService indicators,
            MeasurementService measurements,
            PledgeAdoptionService adoption,
            EvidenceService evidence,
            FollowUpService reports,
            VerdictService verdicts,
            StepService steps,
            CheckInService checkIns) {
        this.pledges = pledges;
        this.overview = overview;
        this.indicators = indicators;
        this.measurements = measurements;
        this.adoption = adoption;
        this.evidence = evidence;
        this.reports = reports;
        this.verdicts = verdicts;
        this.steps = steps;
        this.checkIns = checkIns;
    }

    /** @return where it is read */
    List<String> write(WorkspaceRow room, UUID unionDistrict, HostileDecisions.As as) {
        var party = room.myOrganisation().id();
        var ids = new UUID[3];
        as.act(HostileContent.ANNA, () -> {
            for (var text : HostileStrings.packed(190)) {
                ids[2] = ids[0];
                ids[0] = pledges.create(room.id(), new PledgeDraft(text, TERM, null));
            }
            measure(ids[0]);
            fill(ids[0], party);
            var titles = HostileStrings.packed(190);
            for (int i = 0; i < titles.size(); i++) {
                steps.add(
                        i < MOST_STEPS ? ids[0] : ids[2], new StepDraft(titles.get(i), party, null, today(), 1, null));
            }
        });
        as.act(HostileContent.LENA, () -> {
            write(ids[0], PledgeField.UNION_TASK, packed(980));
            write(ids[0], PledgeField.UNION_ORGANISATION, unionDistrict.toString());
            decide(ids[0], unionDistrict);
        });
        as.act(HostileContent.ANNA, () -> {
            decide(ids[0], party);
            followUp(ids[0], PledgeOutcome.FULFILLED);
        });
        as.act(HostileContent.LENA, () -> {
            followUp(ids[0], PledgeOutcome.NOT_FULFILLED);
            ids[1] = checkIns.plan(room.id(), new CheckInDraft(packed(190), today(), packed(180)));
            var topics = HostileStrings.packed(280);
            var items = topics.stream().map(text -> checkIns.add(ids[1], text)).toList();
            checkIns.hold(ids[1]);
            for (int i = 0; i < items.size(); i++) {
                checkIns.write(items.get(i), CheckInField.NOTE, "", topics.get(i));
                checkIns.write(items.get(i), CheckInField.CONCLUSION, "", topics.get(i));
            }
        });
        var list = "/w/" + room.slug() + "/pledges";
        return List.of(
                list,
                list + "/" + ids[0],
                list + "/" + ids[2],
                list + "/check-ins/" + ids[1],
                list + "/overview",
                list + "/timeline");
    }

    private void measure(UUID pledge) {
        var words = HostileStrings.packed(180);
        UUID figure = null;
        for (int i = 0; i < MOST_FIGURES; i++) {
            figure = indicators.add(pledge, figure(words.get(i % words.size())));
        }
        int day = 1;
        for (var text : HostileStrings.packed(280)) {
            measurements.enter(figure, new MeasurementDraft(today().minusDays(day++), BigDecimal.ONE, text, text));
        }
    }

    private void fill(UUID pledge, UUID party) {
        var fields = new EnumMap<>(Map.of(
                PledgeField.LEVEL,
                "MUNICIPALITY",
                PledgeField.ASK,
                "CARRY_OUT",
                PledgeField.DEADLINE,
                "2029-12-31",
                PledgeField.PARTY_ORGANISATION,
                party.toString()));
        fields.put(PledgeField.ADDRESSEE, packed(190));
        fields.put(PledgeField.PARTY_TASK, packed(980));
        fields.forEach((field, value) -> write(pledge, field, value));
    }

    private void followUp(UUID pledge, PledgeOutcome outcome) {
        HostileStrings.packed(190)
                .forEach(text -> evidence.add(
                        pledge, new EvidenceDraft(new Proof.Link(text, "https://www.example.org/", today()))));
        HostileStrings.packed(1_900).forEach(text -> {
            evidence.add(pledge, new EvidenceDraft(new Proof.Quote(text, packed(190), packed(180), today())));
            reports.note(pledge, text, today(), List.of());
        });
        verdicts.assess(pledge, new VerdictDraft(1, null, outcome, packed(1_900)));
    }

    private void decide(UUID pledge, UUID organisation) {
        adoption.adopt(pledge, new PledgeDecisionDraft(organisation, packed(110), today(), packed(36)));
    }

    private void write(UUID pledge, PledgeField field, String value) {
        pledges.write(pledge, field, overview.get(pledge).field(field), value);
    }

    private static String packed(int length) {
        return HostileStrings.packed(length).getFirst();
    }

    private static IndicatorDraft figure(String words) {
        return new IndicatorDraft(
                IndicatorKind.NUMBER,
                words,
                packed(50),
                Direction.UP,
                BigDecimal.ONE,
                LocalDate.of(2026, 11, 1),
                BigDecimal.TEN,
                null,
                LocalDate.of(2029, 12, 31),
                null,
                words,
                ValidYears.EVERY,
                words,
                words,
                RollUp.MEAN,
                null,
                List.of());
    }

    private static LocalDate today() {
        return LocalDate.now(Time.ZONE);
    }
}
