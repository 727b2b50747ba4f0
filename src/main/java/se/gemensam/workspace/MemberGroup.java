package se.gemensam.workspace;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;

/** Some members of a room under a name, such as the writing group or a board: an audience of its own. */
@Entity
@Table(name = "member_group")
class MemberGroup {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID workspaceId;

    @Column
    private String name;

    /** Empty for a joint group. */
    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @ElementCollection
    @CollectionTable(name = "member_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new HashSet<>();

    protected MemberGroup() {}

    MemberGroup(UUID workspaceId, String name, @Nullable Side side) {
        var line = OneLine.of(name);
        if (line.isEmpty() || line.length() > 80) {
            throw new RefusedException("group.name.invalid");
        }
        this.id = UUID.randomUUID();
        this.workspaceId = workspaceId;
        this.name = line;
        this.side = side;
    }

    void add(Member member) {
        if (side().filter(own -> own != member.side()).isPresent()) {
            throw new RefusedException("group.member.outside");
        }
        members.add(member.id());
    }

    void remove(UUID memberId) {
        members.remove(memberId);
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    GroupRow row() {
        return new GroupRow(id, name, side, Set.copyOf(members));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberGroup group && id.equals(group.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
