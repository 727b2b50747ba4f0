package se.gemensam.livetext;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Face;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** The people of a joint room, and what they may do with its documents; a request says who it is in a header. */
class People implements Members, CurrentAccount, DocumentPolicy {

    static final String KIND = "section";
    static final String HEADER = "X-Account";

    final UUID workspace = UUID.randomUUID();
    private final UUID party = UUID.randomUUID();
    private final UUID union = UUID.randomUUID();
    private final Map<UUID, Member> byAccount = new ConcurrentHashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();
    private final Map<UUID, Access> accessOfSubject = new ConcurrentHashMap<>();

    private final AtomicReference<Runnable> whenAsked = new AtomicReference<>(() -> {});

    final Member anna = join("Anna", Side.PARTY, Role.WRITER);
    final Member lena = join("Lena", Side.UNION, Role.WRITER);
    final Member tove = join("Tove", Side.COOPERATING, Role.READER);

    Member join(String name, Side side, Role role) {
        var organisation = side == Side.PARTY ? party : union;
        var member = new Member(UUID.randomUUID(), workspace, UUID.randomUUID(), organisation, side, role);
        byAccount.put(member.accountId(), member);
        names.put(member.id(), name);
        return member;
    }

    /** As when somebody takes another name, or takes back a consent. */
    void rename(Member member, String name) {
        names.put(member.id(), name);
    }

    void remove(Member member) {
        byAccount.remove(member.accountId());
    }

    /** The most that anybody may do with the documents of a subject. */
    void limit(UUID subject, Access access) {
        accessOfSubject.put(subject, access);
    }

    @Override
    public Optional<Member> find(UUID workspaceId, UUID accountId) {
        return Optional.ofNullable(byAccount.get(accountId)).filter(member -> workspaceId.equals(workspace));
    }

    @Override
    public Map<UUID, Member> findAll(UUID workspaceId, Collection<UUID> accountIds) {
        return accountIds.stream()
                .flatMap(account -> find(workspaceId, account).stream())
                .collect(Collectors.toMap(Member::accountId, Function.identity()));
    }

    @Override
    public Optional<Member> byId(UUID memberId) {
        return byAccount.values().stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst();
    }

    @Override
    public Map<UUID, Member> byIds(Collection<UUID> memberIds) {
        return byAccount.values().stream()
                .filter(member -> memberIds.contains(member.id()))
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public List<Member> inRoom(UUID workspaceId) {
        return workspaceId.equals(workspace) ? List.copyOf(byAccount.values()) : List.of();
    }

    @Override
    public Set<UUID> editors(UUID workspaceId) {
        return Set.of();
    }

    @Override
    public String displayName(UUID memberId, Member viewer) {
        return names.getOrDefault(memberId, "?") + " sedd av " + viewer.side();
    }

    @Override
    public Map<UUID, String> displayNames(Collection<UUID> memberIds, Member viewer) {
        return memberIds.stream().collect(Collectors.toMap(Function.identity(), id -> displayName(id, viewer)));
    }

    @Override
    public Map<UUID, Face> faces(Collection<UUID> memberIds, Member viewer) {
        return Map.of();
    }

    @Override
    public boolean isAdministrator() {
        return false;
    }

    @Override
    public Optional<UUID> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getHeader(HEADER)).map(UUID::fromString)
                : Optional.empty();
    }

    @Override
    public UUID id() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What happens once, at the moment when somebody's right to a document is asked for. */
    void whenAskedNext(Runnable event) {
        whenAsked.set(event);
    }

    @Override
    public AccessRules rulesOf(Collection<UUID> subjectIds) {
        return this::mostOf;
    }

    private Access mostOf(UUID subjectId, Member member) {
        whenAsked.getAndSet(() -> {}).run();
        var most = accessOfSubject.getOrDefault(subjectId, Access.WRITE);
        return most == Access.WRITE && member.role() == Role.READER ? Access.READ : most;
    }
}
