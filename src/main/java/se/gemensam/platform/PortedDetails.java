package se.gemensam.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.exporting.PortableDetails;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** What is said about sections on its way out to a backup and back. Whoever calls it has asked for the right. */
@Component
class PortedDetails {

    private final SectionRepository sections;
    private final PolicyAreas areas;
    private final Members members;
    private final WorkspaceService rooms;

    PortedDetails(SectionRepository sections, PolicyAreas areas, Members members, WorkspaceService rooms) {
        this.sections = sections;
        this.areas = areas;
        this.members = members;
        this.rooms = rooms;
    }

    /** By section. */
    Map<UUID, PortableDetails> of(UUID platformId) {
        return sections.livingIn(platformId).stream().collect(Collectors.toMap(Section::id, PortedDetails::out));
    }

    private static PortableDetails out(Section section) {
        var details = section.details();
        return PortableDetails.of(
                details.partyOwnerId(),
                details.unionOwnerId(),
                details.level() == null ? "" : details.level().name(),
                details.addressee(),
                details.employerQuestion(),
                details.procurement(),
                details.dueOn(),
                details.parked(),
                section.isAgreedBy(Side.PARTY) && section.isAgreedBy(Side.UNION),
                details.policyAreas(),
                details.concerned());
    }

    /** What of it this room knows: its members, its organisations, the policy areas and levels that there are. */
    Known known(UUID workspaceId) {
        return new Known(
                members.inRoom(workspaceId).stream().collect(Collectors.toMap(Member::id, Member::side)),
                rooms.get(workspaceId).organisations().stream()
                        .map(OrganisationRow::id)
                        .collect(Collectors.toSet()),
                areas.inOrder().stream().map(PolicyArea::code).collect(Collectors.toSet()));
    }

    /** A room as the details of a section may speak of it. */
    record Known(Map<UUID, Side> sides, Set<UUID> organisations, Set<String> areas) {

        SectionDetails in(PortableDetails details) {
            var codes = new HashSet<>(details.policyAreas());
            codes.retainAll(areas);
            var concerned = new HashMap<>(details.concerned());
            concerned.keySet().retainAll(organisations);
            return new SectionDetails(
                    owner(details.partyOwner(), Side.PARTY),
                    owner(details.unionOwner(), Side.UNION),
                    Arrays.stream(Level.values())
                            .filter(level -> level.name().equals(details.level()))
                            .findFirst()
                            .orElse(null),
                    details.addressee(),
                    details.employerQuestion(),
                    details.procurement(),
                    details.dueOn(),
                    details.parked(),
                    codes,
                    concerned);
        }

        /** Whether something of it is left behind. */
        boolean lacks(PortableDetails details) {
            return owner(details.partyOwner(), Side.PARTY) == null && details.partyOwner() != null
                    || owner(details.unionOwner(), Side.UNION) == null && details.unionOwner() != null
                    || !areas.containsAll(details.policyAreas())
                    || !organisations.containsAll(details.concerned().keySet());
        }

        private @Nullable UUID owner(@Nullable UUID member, Side side) {
            return member != null && sides.get(member) == side ? member : null;
        }
    }
}
