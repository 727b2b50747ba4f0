package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who has a document open, and what they are told: committed batches, carets, names. */
final class Participants {

    private final UUID documentId;
    private final Names names;
    private final Map<String, Participant> byClient = new LinkedHashMap<>();
    private final Carets carets = new Carets();
    private final List<Batch> untold = new ArrayList<>();

    Participants(UUID documentId, Names names) {
        this.documentId = documentId;
        this.names = names;
    }

    boolean isEmpty() {
        return byClient.isEmpty();
    }

    int count() {
        return byClient.size();
    }

    @Nullable
    Participant of(String client) {
        return byClient.get(client);
    }

    boolean includes(Participant participant) {
        return byClient.get(participant.client()) == participant;
    }

    /** Takes in a newcomer, who has just been told of everything up to now. */
    void add(Participant newcomer) {
        byClient.put(newcomer.client(), newcomer);
        introduce(Set.of(newcomer.member().id()));
    }

    /** Whom a newcomer has to know by name: all who are here, and those who wrote what it is given. */
    Map<UUID, Names.Person> namesFor(Participant newcomer, Collection<Batch> batches) {
        var members = new LinkedHashSet<UUID>();
        members.add(newcomer.member().id());
        byClient.values().forEach(other -> members.add(other.member().id()));
        batches.forEach(batch -> members.add(batch.author()));
        return newcomer.introduce(members, names);
    }

    void remove(Participant participant, long version) {
        if (byClient.remove(participant.client(), participant)) {
            carets.put(new Caret(participant.client(), participant.member().id(), version, null));
        }
    }

    void leaveAll(Gone why) {
        byClient.values().forEach(participant -> participant.leave(why));
        byClient.clear();
    }

    void tell(String frame) {
        byClient.values().forEach(participant -> participant.send(frame));
    }

    // Steps

    /** Takes committed batches, to be told with the next {@link #flush}. */
    void committed(List<Batch> batches) {
        var maps = batches.stream()
                .flatMap(batch -> batch.steps().stream())
                .map(TextStep::map)
                .toList();
        carets.map(batches.getLast().version(), maps);
        untold.addAll(batches);
    }

    /** One frame for all that is untold, written once and the same for everybody. */
    void flush() {
        if (untold.isEmpty()) {
            return;
        }
        var authors = new LinkedHashSet<UUID>();
        untold.forEach(batch -> authors.add(batch.author()));
        introduce(authors);
        tell(Frames.steps(
                documentId, untold.getFirst().versionBefore(), untold.getLast().mark(), untold));
        untold.clear();
    }

    /** Somebody is called otherwise now: whoever was told the name is told anew, whether that one is still here or not. */
    void rename(UUID member) {
        for (var participant : byClient.values()) {
            if (participant.forget(member)) {
                participant.send(Frames.people(documentId, participant.introduce(Set.of(member), names)));
            }
        }
    }

    private void introduce(Set<UUID> members) {
        for (var participant : byClient.values()) {
            var unknown = participant.introduce(members, names);
            if (!unknown.isEmpty()) {
                participant.send(Frames.people(documentId, unknown));
            }
        }
    }

    // Carets

    Collection<Caret> carets() {
        return carets.all();
    }

    void move(Caret caret) {
        carets.put(caret);
    }

    boolean anyCaretMoved() {
        return carets.anyMoved();
    }

    /** Tells everybody who went where: one frame, written once. */
    void sendCarets() {
        flush();
        tell(Frames.carets(documentId, carets.takeMoved()));
    }
}
