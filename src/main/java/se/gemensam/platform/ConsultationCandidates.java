package se.gemensam.platform;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceService;

/** Whom a convener can ask: the own side's organisations of the room with all that are theirs, and the room's who cooperate. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationCandidates {

    private final WorkspaceService rooms;
    private final OrganisationService organisations;

    ConsultationCandidates(WorkspaceService rooms, OrganisationService organisations) {
        this.rooms = rooms;
        this.organisations = organisations;
    }

    Map<UUID, OrganisationRow> of(Member convener) {
        var found = new LinkedHashMap<UUID, OrganisationRow>();
        rooms.get(convener.workspaceId()).organisations().stream()
                .filter(organisation ->
                        organisation.side() == convener.side() || organisation.side() == Side.COOPERATING)
                .forEach(organisation -> found.put(organisation.id(), organisation));
        var open = new ArrayDeque<>(found.keySet());
        while (!open.isEmpty()) {
            var whole = open.remove();
            var parts = organisations.relations(whole).stream()
                    .filter(relation -> relation.to().equals(whole) && !found.containsKey(relation.from()))
                    .map(relation -> relation.from())
                    .toList();
            organisations.all(parts).forEach((id, part) -> {
                if (part.side() == convener.side()) {
                    found.put(id, part);
                    open.add(id);
                }
            });
        }
        return found;
    }
}
