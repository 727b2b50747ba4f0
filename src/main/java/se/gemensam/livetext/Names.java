package se.gemensam.livetext;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * Who is who in a text, as a viewer may see it. What a name looks like depends on the viewer's organisation and on whether
 * it is the viewer's own, so one answer serves a whole organisation for a few seconds.
 */
@Component
class Names {

    private static final long KEEP_NANOS = 10_000_000_000L;
    private static final int MOST = 20_000;

    private final Members members;
    private final AtomicInteger generation = new AtomicInteger();
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    Names(Members members) {
        this.members = members;
    }

    Person of(UUID memberId, Member viewer) {
        var question = new Question(memberId, viewer.organisationId(), viewer.side(), memberId.equals(viewer.id()));
        var known = answers.get(question);
        if (known != null && System.nanoTime() - known.askedAt < KEEP_NANOS) {
            return known.person;
        }
        if (answers.size() > MOST) {
            answers.clear();
        }
        int asked = generation.get();
        var side = members.byId(memberId).map(Member::side).orElse(Side.COOPERATING);
        var person = new Person(members.displayName(memberId, viewer), side);
        if (asked == generation.get()) { // else it may be what was so before the change
            answers.put(question, new Answer(person, System.nanoTime()));
        }
        return person;
    }

    void forget() {
        generation.incrementAndGet();
        answers.clear();
    }

    record Person(String name, Side side) {}

    private record Question(UUID memberId, UUID organisationId, Side side, boolean own) {}

    private record Answer(Person person, long askedAt) {}
}
