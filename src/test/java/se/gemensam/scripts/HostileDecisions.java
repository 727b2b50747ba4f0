package se.gemensam.scripts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.OneLine;
import se.gemensam.base.Time;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.platform.AdoptionTermsService;
import se.gemensam.platform.DecisionDraft;
import se.gemensam.platform.DecisionOutcome;
import se.gemensam.platform.DecisionService;
import se.gemensam.platform.DecisionWay;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeService;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.platform.MinutesFile;
import se.gemensam.platform.MinutesService;
import se.gemensam.platform.PaperDraft;
import se.gemensam.platform.PaperService;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.QuestionDraft;
import se.gemensam.platform.QuestionService;
import se.gemensam.platform.Relation;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.WorkspaceRow;

/** What is written on the way to adoption, in hostile strings: papers, decisions, exceptions, statements, questions, late changes. */
@TestComponent
class HostileDecisions {

    private static final Place LAST = new Place(null, Integer.MAX_VALUE);

    private final PlatformService platforms;
    private final SectionService sections;
    private final AdoptionTermsService terms;
    private final PaperService papers;
    private final DecisionService decisions;
    private final MinutesService minutes;
    private final LateChangeService changes;
    private final QuestionService questions;
    private final JointService joint;
    private final JointOverview proposals;

    HostileDecisions(
            PlatformService platforms,
            SectionService sections,
            AdoptionTermsService terms,
            PaperService papers,
            DecisionService decisions,
            MinutesService minutes,
            LateChangeService changes,
            QuestionService questions,
            JointService joint,
            JointOverview proposals) {
        this.platforms = platforms;
        this.sections = sections;
        this.terms = terms;
        this.papers = papers;
        this.decisions = decisions;
        this.minutes = minutes;
        this.changes = changes;
        this.questions = questions;
        this.joint = joint;
        this.proposals = proposals;
    }

    /** Does something as somebody. */
    interface As {

        void act(String email, Runnable work);
    }

    /** @return where it is read */
    String write(WorkspaceRow room, UUID unionDistrict, As as) {
        var party = room.myOrganisation().id();
        var ids = new UUID[3];
        as.act(HostileContent.ANNA, () -> {
            ids[0] = platforms.create(room.id(), new PlatformDraft("Beslut"));
            ids[1] = sections.add(ids[0], LAST, Doc.of("Beslut", Paragraph.of("Något.")));
            sections.add(ids[0], LAST, Doc.of("Mer", Paragraph.of("Något mer.")));
            terms.relate(ids[0], party, Relation.ADOPTS, false);
        });
        var platform = ids[0];
        var section = ids[1];
        as.act(HostileContent.LENA, () -> terms.relate(platform, unionDistrict, Relation.ADOPTS, false));
        for (var phase : List.of(Phase.CONSULTATION, Phase.REVISION, Phase.DECISION)) {
            as.act(HostileContent.ANNA, () -> {
                joint.proposePhase(platform, phase, "");
                ids[2] = proposals.open(platform).getFirst().id();
            });
            as.act(HostileContent.LENA, () -> joint.agree(ids[2]));
        }
        as.act(HostileContent.ANNA, () -> {
            var me = room.me().id();
            var today = LocalDate.now(Time.ZONE);
            int number = 0;
            for (var text : HostileStrings.packed(3_900)) {
                var paper = papers.send(platform, new PaperDraft(party, "Styrelsen", today, text, null, Set.of()));
                decisions.register(
                        platform, decision(party, paper, "Styrelsen", String.valueOf(number++), section, text));
                decisions.state(platform, text);
            }
            var paper = papers.send(platform, new PaperDraft(party, "Styrelsen", today, "", null, Set.of()));
            for (var body : HostileStrings.packed(200)) {
                if (!OneLine.of(body).isEmpty()) {
                    var decision =
                            decisions.register(platform, decision(party, paper, body, "b" + number++, section, "Nej"));
                    minutes.attach(decision, new MinutesFile(body, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
                }
            }
            HostileStrings.packed(QuestionDraft.LONGEST_QUESTION).stream()
                    .filter(question -> !OneLine.of(question).isEmpty())
                    .forEach(question -> questions.close(
                            questions.park(platform, new QuestionDraft(section, question, me, today)), question));
            HostileStrings.packed(1_900).forEach(reason -> changes.begin(section, LateChangeKind.FLOOR, reason));
        });
        return "/w/" + room.slug() + "/platforms/" + platform + "/adoption";
    }

    private static DecisionDraft decision(
            UUID organisation, UUID paper, String body, String paragraph, UUID section, String text) {
        return new DecisionDraft(
                organisation,
                paper,
                body,
                DecisionWay.MEETING,
                LocalDate.now(Time.ZONE),
                paragraph,
                DecisionOutcome.ADOPTS_EXCEPT,
                text,
                text,
                MinutesApproval.NOT_YET,
                Map.of(section, text),
                Set.of());
    }
}
