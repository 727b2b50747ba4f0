package se.gemensam.scripts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.Time;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.IndicatorService;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.MeasurementService;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.Proof;
import se.gemensam.workspace.WorkspaceRow;

/** What is written about pledges, in hostile strings. */
@TestComponent
class HostilePledges {

    private static final MandatePeriod TERM = new MandatePeriod(2026);
    private static final int MOST_FIGURES = 12;

    private final PledgeService pledges;
    private final IndicatorService indicators;
    private final MeasurementService measurements;
    private final EvidenceService evidence;
    private final CheckInService checkIns;

    HostilePledges(
            PledgeService pledges,
            IndicatorService indicators,
            MeasurementService measurements,
            EvidenceService evidence,
            CheckInService checkIns) {
        this.pledges = pledges;
        this.indicators = indicators;
        this.measurements = measurements;
        this.evidence = evidence;
        this.checkIns = checkIns;
    }

    /** @return where it is read */
    List<String> write(WorkspaceRow room, HostileDecisions.As as) {
        var ids = new UUID[3];
        as.act(HostileContent.ANNA, () -> {
            for (var text : HostileStrings.packed(190)) {
                ids[0] = pledges.create(room.id(), new PledgeDraft(text, TERM, null));
                pledges.write(ids[0], PledgeField.ADDRESSEE, "", text);
            }
            var words = HostileStrings.packed(180);
            for (int i = 0; i < MOST_FIGURES; i++) {
                ids[1] = indicators.add(ids[0], figure(words.get(i % words.size())));
            }
            int day = 1;
            for (var text : HostileStrings.packed(480)) {
                measurements.enter(ids[1], new MeasurementDraft(today().minusDays(day++), BigDecimal.ONE, text, ""));
            }
            for (var text : HostileStrings.packed(280)) {
                evidence.add(ids[0], new EvidenceDraft(new Proof.Link(text, "https://www.example.org/", today())));
            }
        });
        as.act(HostileContent.LENA, () -> {
            var words = String.join(" ", HostileStrings.packed(480).subList(0, 2));
            pledges.write(ids[0], PledgeField.UNION_TASK, "", words.substring(0, Math.min(words.length(), 990)));
            ids[2] = checkIns.plan(room.id(), new CheckInDraft("Avstämning", today(), "Här"));
            HostileStrings.packed(280).forEach(text -> checkIns.add(ids[2], text));
        });
        var list = "/w/" + room.slug() + "/pledges";
        return List.of(
                list, list + "/" + ids[0], list + "/check-ins/" + ids[2], list + "/overview", list + "/timeline");
    }

    private static IndicatorDraft figure(String name) {
        return IndicatorDraft.named(IndicatorKind.NUMBER, name);
    }

    private static LocalDate today() {
        return LocalDate.now(Time.ZONE);
    }
}
