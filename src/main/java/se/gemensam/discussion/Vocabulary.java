package se.gemensam.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.Mentions.Kind;
import se.gemensam.discussion.Mentions.Mentioned;
import se.gemensam.organisation.Organisations;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Whom one can name in words for some audience, and by which names readers know them. */
@Component
class Vocabulary {

    private final Members members;
    private final Organisations organisations;

    Vocabulary(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    String store(String typed, Audience audience, Member author) {
        return typed.indexOf('@') < 0 ? typed : Mentions.store(typed, known(audience, author));
    }

    /** People whom the words reach, and their organisations. Whoever shares a name with somebody else cannot be named by it. */
    List<Mentioned> known(Audience audience, Member author) {
        var reached = members.inRoom(author.workspaceId()).stream()
                .filter(audience::includes)
                .toList();
        var names = members.displayNames(reached.stream().map(Member::id).toList(), author);
        var organisationOf =
                organisations.all(reached.stream().map(Member::organisationId).collect(Collectors.toSet()));
        var known = new ArrayList<Mentioned>();
        names.forEach((id, name) -> known.add(new Mentioned(Kind.MEMBER, id, name)));
        organisationOf.forEach((id, row) -> known.add(new Mentioned(Kind.ORGANISATION, id, row.name())));
        Map<String, Long> times = known.stream().collect(Collectors.groupingBy(Mentioned::name, Collectors.counting()));
        return known.stream()
                .filter(mentioned -> times.getOrDefault(mentioned.name(), 0L) == 1)
                .toList();
    }

    /** The names of all whom these words name, and of the people given, as the viewer may see them. */
    Map<UUID, String> names(Collection<String> stored, Collection<UUID> people, Member viewer) {
        var memberIds = new HashSet<>(people);
        var organisationIds = new HashSet<UUID>();
        for (var words : stored) {
            memberIds.addAll(Mentions.members(words));
            organisationIds.addAll(Mentions.organisations(words));
        }
        var names = new HashMap<>(members.displayNames(memberIds, viewer));
        organisations.all(organisationIds).values().forEach(row -> names.put(row.id(), row.name()));
        return names;
    }

    /** The members whom these stored words name, by themselves or by their organisation, as far as the thread is for them. */
    Set<UUID> named(String stored, DiscussionThread thread) {
        var memberIds = Mentions.members(stored);
        var organisationIds = Mentions.organisations(stored);
        if (memberIds.isEmpty() && organisationIds.isEmpty()) {
            return Set.of();
        }
        return members.inRoom(thread.workspaceId()).stream()
                .filter(thread.audience()::includes)
                .filter(member -> memberIds.contains(member.id()) || organisationIds.contains(member.organisationId()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    boolean isPresentIn(DiscussionThread thread, UUID memberId) {
        return members.inRoom(thread.workspaceId()).stream()
                .filter(thread.audience()::includes)
                .map(Member::id)
                .anyMatch(memberId::equals);
    }
}
