package se.gemensam.workspace;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Texts;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.Pictures;
import se.gemensam.organisation.OfficeRow;
import se.gemensam.organisation.Offices;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Face;
import se.gemensam.workspace.MemberGroupRepository.Belonging;

/** Who the members are, where they stand, and what others may call them. */
@Component
@Transactional(readOnly = true)
class Roster implements Members {

    private final MembershipRepository memberships;
    private final MemberGroupRepository groups;
    private final Organisations organisations;
    private final Offices offices;
    private final Accounts accounts;
    private final Pictures pictures;
    private final Texts texts;
    private final Clock clock;

    Roster(
            MembershipRepository memberships,
            MemberGroupRepository groups,
            Organisations organisations,
            Offices offices,
            Accounts accounts,
            Pictures pictures,
            Texts texts,
            Clock clock) {
        this.memberships = memberships;
        this.groups = groups;
        this.organisations = organisations;
        this.offices = offices;
        this.accounts = accounts;
        this.pictures = pictures;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Member> find(UUID workspaceId, UUID accountId) {
        return membership(workspaceId, accountId).map(this::member);
    }

    @Override
    public Map<UUID, Member> findAll(UUID workspaceId, Collection<UUID> accountIds) {
        var today = Time.today(clock);
        return members(memberships.findByWorkspaceIdAndPresentAccountIdIn(workspaceId, accountIds).stream()
                        .filter(membership -> membership.isPresent(today))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Member::accountId, Function.identity()));
    }

    @Override
    public Optional<Member> byId(UUID memberId) {
        return memberships.findById(memberId).map(this::member);
    }

    @Override
    public Map<UUID, Member> byIds(Collection<UUID> memberIds) {
        return members(memberships.findAllById(memberIds)).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public List<Member> inRoom(UUID workspaceId) {
        var today = Time.today(clock);
        return members(memberships.findByWorkspaceIdAndPresentAccountIdIsNotNull(workspaceId).stream()
                .filter(membership -> membership.isPresent(today))
                .toList());
    }

    @Override
    public Set<UUID> editors(UUID workspaceId) {
        var today = Time.today(clock);
        return memberships.findByWorkspaceIdAndPresentAccountIdIsNotNull(workspaceId).stream()
                .filter(membership -> membership.isPresent(today) && membership.isEditor())
                .map(Membership::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String displayName(UUID memberId, Member viewer) {
        var name = displayNames(List.of(memberId), viewer).get(memberId);
        if (name == null) {
            throw new NotFoundException("member " + memberId);
        }
        return name;
    }

    @Override
    public Map<UUID, String> displayNames(Collection<UUID> memberIds, Member viewer) {
        var found = inRoomOf(viewer, memberIds);
        var organisationOf =
                organisations.all(found.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var nameOf = accounts.names(found.stream().map(Membership::accountId).collect(Collectors.toSet()));
        var language = accounts.language(viewer.accountId());
        return found.stream().collect(Collectors.toMap(Membership::id, membership -> {
            var organisation = known(organisationOf.get(membership.organisationId()));
            var name = known(nameOf.get(membership.accountId()));
            return isNamedTo(viewer, membership, organisation.side())
                    ? name
                    : texts.get(language, "member.representative", organisation.name());
        }));
    }

    @Override
    public Map<UUID, Face> faces(Collection<UUID> memberIds, Member viewer) {
        var found = inRoomOf(viewer, memberIds);
        var organisationOf =
                organisations.all(found.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var named = found.stream()
                .filter(membership -> isNamedTo(
                        viewer,
                        membership,
                        known(organisationOf.get(membership.organisationId())).side()))
                .collect(Collectors.toMap(Membership::id, Membership::accountId));
        var nameOf = accounts.names(named.values());
        var numberOf = pictures.numbers(named.values());
        return found.stream().collect(Collectors.toMap(Membership::id, membership -> {
            var account = named.get(membership.id());
            return account == null
                    ? Face.NOBODY
                    : Face.of(known(nameOf.get(account)), address(membership, numberOf.get(account)));
        }));
    }

    private static @Nullable String address(Membership membership, @Nullable UUID number) {
        return number == null ? null : "api/members/%s/picture?%s".formatted(membership.id(), number);
    }

    private List<Membership> inRoomOf(Member viewer, Collection<UUID> memberIds) {
        return memberships.findAllById(memberIds).stream()
                .filter(membership -> membership.workspaceId().equals(viewer.workspaceId()))
                .toList();
    }

    boolean isNamedTo(Member viewer, Membership membership) {
        return isNamedTo(
                viewer,
                membership,
                organisations.get(membership.organisationId()).side());
    }

    /**
     * By account, the names of members of the viewer's room that the viewer may read. Whoever is not in the room, or keeps
     * the name from the viewer, is left out.
     */
    Map<UUID, String> namesOf(Collection<UUID> accountIds, Member viewer) {
        var today = Time.today(clock);
        var present = memberships.findByWorkspaceIdAndPresentAccountIdIn(viewer.workspaceId(), accountIds).stream()
                .filter(membership -> membership.isPresent(today))
                .toList();
        var organisationOf = organisations.all(
                present.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var named = present.stream()
                .filter(membership -> isNamedTo(
                        viewer,
                        membership,
                        known(organisationOf.get(membership.organisationId())).side()))
                .map(Membership::accountId)
                .toList();
        return accounts.names(named);
    }

    Optional<Membership> membership(UUID workspaceId, UUID accountId) {
        return memberships
                .findByWorkspaceIdAndPresentAccountId(workspaceId, accountId)
                .filter(membership -> membership.isPresent(Time.today(clock)));
    }

    Member member(Membership membership) {
        return members(List.of(membership)).getFirst();
    }

    private List<Member> members(List<Membership> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var organisationOf =
                organisations.all(found.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var officesOf = offices.heldBy(found.stream().map(Membership::accountId).collect(Collectors.toSet()));
        var groupsOf = groups.belongings(found.stream().map(Membership::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Belonging::getMemberId, Collectors.mapping(Belonging::getGroupId, Collectors.toSet())));
        return found.stream()
                .map(membership -> {
                    OrganisationRow organisation = known(organisationOf.get(membership.organisationId()));
                    var held = officesOf.getOrDefault(membership.accountId(), List.of());
                    return new Member(
                            membership.id(),
                            membership.workspaceId(),
                            membership.accountId(),
                            membership.organisationId(),
                            organisation.side(),
                            membership.role(),
                            isInside(membership, organisation.side(), held),
                            groupsOf.getOrDefault(membership.id(), Set.of()));
                })
                .toList();
    }

    /** What these people have on the other side, in words: what they told, or the offices there that they hold today. */
    Map<UUID, String> elsewhere(Collection<Membership> found) {
        var organisationOf =
                organisations.all(found.stream().map(Membership::organisationId).collect(Collectors.toSet()));
        var officesOf = offices.heldBy(found.stream().map(Membership::accountId).collect(Collectors.toSet()));
        var where = organisations.all(officesOf.values().stream()
                .flatMap(List::stream)
                .map(OfficeRow::organisationId)
                .collect(Collectors.toSet()));
        var told = new HashMap<UUID, String>();
        for (var membership : found) {
            var side = known(organisationOf.get(membership.organisationId())).side();
            var words = Stream.concat(
                            officesOf.getOrDefault(membership.accountId(), List.of()).stream()
                                    .filter(office -> office.period().includes(Time.today(clock)))
                                    .filter(office -> opposes(office.side(), side))
                                    .map(office ->
                                            DoubleRoles.words(office.title(), where.get(office.organisationId()))),
                            membership.elsewhere().stream())
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!words.isEmpty()) {
                told.put(membership.id(), words);
            }
        }
        return told;
    }

    private boolean isInside(Membership membership, Side own, List<OfficeRow> held) {
        return membership.roomsAreConfirmed() || !(membership.leadsElsewhere() || leadsAgainst(own, held));
    }

    private boolean leadsAgainst(Side own, List<OfficeRow> held) {
        var today = Time.today(clock);
        return held.stream()
                .filter(OfficeRow::leading)
                .filter(office -> office.period().includes(today))
                .anyMatch(office -> opposes(office.side(), own));
    }

    static boolean opposes(Side one, Side other) {
        return one != other && one != Side.COOPERATING && other != Side.COOPERATING;
    }

    /** The own side always reads the name; among cooperating parties "own" is the organisation. */
    private static boolean isNamedTo(Member viewer, Membership membership, Side side) {
        return membership.hasConsented()
                || membership.organisationId().equals(viewer.organisationId())
                || (side != Side.COOPERATING && side == viewer.side());
    }

    private static <T> T known(@Nullable T row) {
        if (row == null) {
            throw new IllegalStateException("a member without account or organisation");
        }
        return row;
    }
}
