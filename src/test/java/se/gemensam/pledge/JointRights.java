package se.gemensam.pledge;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceFixtures.Room;

/** What conveners do for their sides: change pledges and write them off, lay them out for everybody, and take them along. */
@TestComponent
class JointRights {

    private static final String WHY = "Läget är ett annat.";

    @Autowired
    private PledgeProposalService proposals;

    @Autowired
    private PledgePublicationService publications;

    @Autowired
    private PublicPledges everybody;

    @Autowired
    private CarryOverService carrying;

    @Autowired
    private AccountFixtures people;

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        var pledge = scene.pledge();
        var room = scene.room();
        var changed = changed(people.as(room.anna(), () -> proposals.definition(pledge)));
        var edition = edition(room);
        return Map.ofEntries(
                entry("see what is proposed about a pledge", _ -> proposals.open(pledge)),
                entry("propose to change a pledge", _ -> proposals.proposeChange(pledge, changed, WHY)),
                entry("propose to write a pledge off", _ -> proposals.proposeWriteOff(pledge, WHY)),
                entry("say yes to a change that the party proposed", _ -> {
                    var change = people.as(room.anna(), () -> proposals.proposeChange(pledge, changed, WHY));
                    proposals.confirm(change);
                }),
                entry("say yes to a write-off that the party proposed", _ -> proposals.confirm(writeOff(scene))),
                entry("say no to a write-off that the party proposed", _ -> proposals.decline(writeOff(scene))),
                entry("take back a write-off that the party proposed", _ -> proposals.withdraw(writeOff(scene))),
                entry("see whether the pledges are published", _ -> publications.state(room.id())),
                entry("propose to publish the pledges", _ -> publications.propose(room.id(), edition)),
                entry("say yes to publish the pledges as the party proposed", _ -> {
                    propose(room, edition);
                    publications.agree(room.id());
                }),
                entry("say no to publish the pledges, or take back to", _ -> {
                    propose(room, edition);
                    publications.dismiss(room.id());
                }),
                entry("take the published pledges away", _ -> {
                    publish(room, edition);
                    publications.takeAway(room.id());
                }),
                entry("read the published pledges", _ -> {
                    publish(room, edition);
                    everybody.read(edition.slug().value());
                }),
                entry("see which sides keep a pledge back", _ -> publications.keptBack(pledge)),
                entry("keep a pledge back", _ -> publications.keepBack(pledge)),
                entry("let a pledge out that is kept back", _ -> publications.release(pledge)),
                entry("see which pledges are carried over", _ -> carrying.page(room.id(), PledgeFixtures.TERM, 0)),
                entry("carry a pledge over", _ -> carrying.decide(pledge, CarryOverFate.STANDS, "")),
                entry("take back that a pledge is carried over", _ -> {
                    people.as(room.anna(), () -> carrying.decide(pledge, CarryOverFate.STANDS, ""));
                    carrying.takeBack(pledge);
                }),
                entry("see where a pledge was carried over from", _ -> {
                    var draft = people.as(room.anna(), () -> carrying.decide(pledge, CarryOverFate.STANDS, ""));
                    carrying.origin(draft.orElseThrow());
                }));
    }

    private static PledgeDefinition changed(PledgeDefinition now) {
        return new PledgeDefinition(
                "Alla erbjuds heltid.",
                now.term(),
                now.level(),
                now.areaCode(),
                now.addressee(),
                now.ask(),
                now.deadline(),
                now.party(),
                now.union(),
                now.indicators());
    }

    private UUID writeOff(PledgeScene scene) {
        return people.as(scene.room().anna(), () -> proposals.proposeWriteOff(scene.pledge(), WHY));
    }

    private static PledgeEditionDraft edition(Room room) {
        return new PledgeEditionDraft(
                new Slug("loften-" + room.id()), "Vad vi lovar", "Partiet och facket", "post@test.invalid");
    }

    private void propose(Room room, PledgeEditionDraft edition) {
        people.as(room.anna(), () -> publications.propose(room.id(), edition));
    }

    private void publish(Room room, PledgeEditionDraft edition) {
        propose(room, edition);
        people.as(room.lena(), () -> publications.agree(room.id()));
    }
}
