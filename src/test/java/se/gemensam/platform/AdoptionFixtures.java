package se.gemensam.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.WorkspaceFixtures;

/** Platforms on their way to adoption, for tests: Anna speaks and registers for the party district, Lena for the LO-distrikt. */
@TestComponent
public class AdoptionFixtures {

    private final AdoptionTermsService terms;
    private final PaperService papers;
    private final DecisionService decisions;
    private final JointService joint;
    private final JointOverview proposals;
    private final MemberService members;
    private final WorkspaceFixtures rooms;
    private final AccountFixtures people;

    AdoptionFixtures(
            AdoptionTermsService terms,
            PaperService papers,
            DecisionService decisions,
            JointService joint,
            JointOverview proposals,
            MemberService members,
            WorkspaceFixtures rooms,
            AccountFixtures people) {
        this.terms = terms;
        this.papers = papers;
        this.decisions = decisions;
        this.joint = joint;
        this.proposals = proposals;
        this.members = members;
        this.rooms = rooms;
        this.people = people;
    }

    public void goTo(WorkspaceFixtures.Room room, UUID platform, Phase... phases) {
        for (var to : phases) {
            people.as(room.anna(), () -> joint.proposePhase(platform, to, ""));
            var asked = people.as(room.anna(), () -> proposals.open(platform)).getFirst();
            people.as(room.lena(), () -> joint.agree(asked.id()));
        }
    }

    /** Both districts are to adopt it, and both conveners may register. */
    public void arrange(WorkspaceFixtures.Room room, UUID platform) {
        people.as(room.anna(), () -> {
            members.allowRegistering(rooms.member(room, room.anna()).id());
            terms.relate(platform, room.party(), Relation.ADOPTS, false);
        });
        people.as(room.lena(), () -> {
            members.allowRegistering(rooms.member(room, room.lena()).id());
            terms.relate(platform, room.union(), Relation.ADOPTS, false);
        });
    }

    /** From a draft to the phase in which bodies decide. */
    public void freeze(WorkspaceFixtures.Room room, UUID platform) {
        arrange(room, platform);
        goTo(room, platform, Phase.CONSULTATION, Phase.REVISION, Phase.DECISION);
    }

    public UUID send(UUID account, UUID platform, UUID organisation, UUID... sections) {
        return people.as(account, () -> papers.send(platform, paper(organisation, sections)));
    }

    public static PaperDraft paper(UUID organisation, UUID... sections) {
        return new PaperDraft(organisation, "Styrelsen", today(), "att anta texten", null, Set.of(sections));
    }

    public UUID decide(UUID account, UUID platform, DecisionDraft draft) {
        return people.as(account, () -> decisions.register(platform, draft));
    }

    /** From a frozen text to an adopted one. */
    public void adopt(WorkspaceFixtures.Room room, UUID platform) {
        decideForBoth(room, platform);
        goTo(room, platform, Phase.ADOPTED);
    }

    public void decideForBoth(WorkspaceFixtures.Room room, UUID platform) {
        decide(room.anna(), platform, adopts(room.party(), send(room.anna(), platform, room.party()), "1"));
        decide(room.lena(), platform, adopts(room.union(), send(room.lena(), platform, room.union()), "1"));
    }

    public static DecisionDraft adopts(UUID organisation, UUID paper, String paragraph) {
        return decision(organisation, paper, paragraph, DecisionOutcome.ADOPTS, Map.of());
    }

    public static DecisionDraft decision(
            UUID organisation, UUID paper, String paragraph, DecisionOutcome outcome, Map<UUID, String> exceptions) {
        return decision(organisation, paper, paragraph, outcome, exceptions, Set.of());
    }

    public static DecisionDraft decision(
            UUID organisation,
            UUID paper,
            String paragraph,
            DecisionOutcome outcome,
            Map<UUID, String> exceptions,
            Set<UUID> floor) {
        return new DecisionDraft(
                organisation,
                paper,
                "Styrelsen",
                DecisionWay.MEETING,
                today(),
                paragraph,
                outcome,
                "",
                "",
                MinutesApproval.NOT_YET,
                exceptions,
                floor);
    }

    public static LocalDate today() {
        return LocalDate.now(Time.ZONE);
    }
}
