package se.gemensam.pledge;

import static java.util.Map.entry;
import static se.gemensam.pledge.PledgeRights.DAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceFixtures;

/** To tell how it goes with a pledge, by what one sees it, and what its figures are. */
@TestComponent
class FollowUpRights {

    private static final EvidenceDraft LINK =
            new EvidenceDraft(new Proof.Link("Budgeten", "https://kommunen.example/budget", DAY));
    private static final MeasurementDraft VALUE = value(DAY.plusDays(1));
    private static final byte[] SERIES = "Dag;Värde\n2026-11-21;73\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private HistoryOverview history;

    @Autowired
    private FollowUpService reports;

    @Autowired
    private FigureOverview figures;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private SeriesImport imports;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        var pledge = scene.pledge();
        var partys = people.as(scene.room().anna(), () -> evidence.add(pledge, minutes()));
        var unions = people.as(scene.room().lena(), () -> evidence.add(pledge, LINK));
        return Map.ofEntries(
                entry("read what has happened to a pledge", _ -> history.history(pledge, 0)),
                entry("read the evidence of a pledge", _ -> history.evidence(pledge, 0)),
                entry("fetch a file of the party's evidence", _ -> evidence.file(partys)),
                entry("add evidence to a pledge", _ -> evidence.add(pledge, LINK)),
                entry(
                        "add evidence to a pledge that one answers for",
                        me -> evidence.add(answeredFor(scene, me), LINK)),
                entry("add evidence to what was told before", _ -> evidence.addTo(pledge, scene.line(), LINK)),
                entry("remove evidence of the party", _ -> evidence.remove(partys)),
                entry("remove evidence of the unions", _ -> evidence.remove(unions)),
                entry("bring back evidence of the party", _ -> {
                    people.as(scene.room().anna(), () -> evidence.remove(partys));
                    evidence.restore(partys);
                }),
                entry("bring back evidence of the unions", _ -> {
                    people.as(scene.room().lena(), () -> evidence.remove(unions));
                    evidence.restore(unions);
                }),
                entry("let everybody read evidence of the party", _ -> evidence.open(partys)),
                entry("keep evidence of the party inside", _ -> evidence.keepInside(partys)),
                entry("report how a pledge goes", _ -> reports.report(pledge, onTrack())),
                entry(
                        "report how a pledge goes that one answers for",
                        me -> reports.report(answeredFor(scene, me), onTrack())),
                entry("note something about a pledge", _ -> reports.note(pledge, "Bordlagt.", DAY, List.of())),
                entry("read the figures of a pledge", _ -> figures.of(pledge)),
                entry("read the values of a figure", _ -> figures.values(scene.measured())),
                entry("enter a value of a figure", _ -> measurements.enter(scene.measured(), VALUE)),
                entry("enter a value of a figure of a pledge that one answers for", me -> {
                    answeredFor(scene, me);
                    measurements.enter(scene.measured(), VALUE);
                }),
                entry("take a value of a figure away", _ -> measurements.remove(scene.value())),
                entry("bring a value of a figure back", _ -> {
                    people.as(scene.room().anna(), () -> measurements.remove(scene.value()));
                    measurements.restore(scene.value());
                }),
                entry(
                        "see what a file would enter of a figure",
                        _ -> imports.preview(scene.measured(), "serie.csv", SERIES)),
                entry(
                        "enter a series of values of a figure",
                        _ -> measurements.enter(scene.measured(), List.of(VALUE, value(DAY.plusDays(2))))));
    }

    private static MeasurementDraft value(LocalDate on) {
        return new MeasurementDraft(on, new BigDecimal("73"), "", "");
    }

    private static EvidenceDraft minutes() {
        return new EvidenceDraft(
                new Proof.Filed("Protokoll", DAY),
                EvidenceFile.of("Protokoll.pdf", "%PDF-1.7 § 14".getBytes(StandardCharsets.UTF_8)));
    }

    private static PledgeReport onTrack() {
        return new PledgeReport(new PledgeStanding.Goes(PledgeProgress.ON_TRACK), "", DAY, LINK);
    }

    /** The pledge, which names a member of one of its sides as the person who answers for it there. */
    private UUID answeredFor(PledgeScene scene, UUID account) {
        rooms.find(scene.room(), account)
                .filter(member -> member.side() != Side.COOPERATING)
                .ifPresent(member -> name(scene, member));
        return scene.pledge();
    }

    private void name(PledgeScene scene, Member member) {
        people.as(
                PledgeRights.convener(scene.room(), member.side()),
                () -> pledges.write(
                        scene.pledge(),
                        PledgeField.of(member.side(), "PERSON"),
                        "",
                        member.id().toString()));
    }
}
