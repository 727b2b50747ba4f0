package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import se.gemensam.livetext.Rights.Question;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;

class RightsTest {

    private final CountingPeople people = new CountingPeople();
    private final Rights rights = new Rights(
            people,
            List.of(people),
            Binder.get(new StandardEnvironment()).bindOrCreate("gemensam.live", LiveTextLimits.class));

    /** Counts how often the rules are looked up. */
    private static final class CountingPeople extends People {

        private final List<Collection<UUID>> lookUps = new ArrayList<>();

        @Override
        public AccessRules rulesOf(Collection<UUID> subjectIds) {
            lookUps.add(subjectIds);
            return super.rulesOf(subjectIds);
        }
    }

    private StoredDocument document(UUID workspace) {
        return new StoredDocument(UUID.randomUUID(), workspace, People.KIND, UUID.randomUUID(), 0, "mark");
    }

    private StoredDocument document() {
        return document(people.workspace);
    }

    @Test
    void hundredsOfQuestionsAreOneLookUp() {
        var writers = IntStream.range(0, 100)
                .mapToObj(number -> people.join("Person " + number, Side.UNION, Role.WRITER))
                .toList();
        var documents = Stream.generate(this::document).limit(5).toList();
        var questions = documents.stream()
                .flatMap(document -> writers.stream().map(writer -> new Question(document, writer.accountId())))
                .toList();

        assertThat(rights.askAll(questions)).hasSize(500);
        assertThat(people.lookUps).hasSize(1);
        assertThat(rights.standing(documents.getFirst(), writers.getFirst().accountId()))
                .isPresent();
        assertThat(people.lookUps).as("what was just asked is remembered").hasSize(1);
    }

    @Test
    void eachGetsItsOwnAnswer() {
        var open = document();
        var readOnly = document();
        var closed = document();
        var foreign = document(UUID.randomUUID());
        people.limit(readOnly.subjectId(), Access.READ);
        people.limit(closed.subjectId(), Access.NONE);
        var anna = people.anna.accountId();
        var tove = people.tove.accountId();
        var stranger = UUID.randomUUID();

        var found = rights.askAll(Stream.of(open, readOnly, closed, foreign)
                .flatMap(document -> Stream.of(anna, tove, stranger).map(account -> new Question(document, account)))
                .toList());

        assertThat(found)
                .containsOnlyKeys(
                        new Question(open, anna).key(),
                        new Question(open, tove).key(),
                        new Question(readOnly, anna).key(),
                        new Question(readOnly, tove).key());
        assertThat(found.get(new Question(open, anna).key()).access()).isEqualTo(Access.WRITE);
        assertThat(found.get(new Question(open, tove).key()).access()).isEqualTo(Access.READ);
        assertThat(found.get(new Question(readOnly, anna).key()).access()).isEqualTo(Access.READ);
        assertThat(rights.standing(closed, anna)).isEmpty();
    }

    @Test
    void onlyWhatIsNotKnownIsPrepared() {
        var known = document();
        var fresh = document();
        rights.ask(known, people.anna.accountId());

        rights.prepare(Stream.of(known, fresh)
                .map(document -> new Question(document, people.anna.accountId()))
                .toList());

        assertThat(people.lookUps).hasSize(2);
        assertThat(people.lookUps.getLast()).containsExactly(fresh.subjectId());
    }

    @Test
    void whoeverWasRemovedIsAskedForAnew() {
        var document = document();
        var anna = people.anna.accountId();
        rights.ask(document, anna);
        people.remove(people.anna);
        assertThat(rights.askAll(List.of(new Question(document, anna)))).isEmpty();
        assertThat(rights.standing(document, anna)).isEmpty();
    }
}
