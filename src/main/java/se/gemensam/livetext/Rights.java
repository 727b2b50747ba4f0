package se.gemensam.livetext;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.DocumentPolicy.AccessRules;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * What an account may do with a document at this moment. Answers are kept for the time between two rechecks, no longer. Many
 * questions are asked together: a few look-ups for all of them.
 */
@Component
class Rights {

    private static final AccessRules NOTHING = (subject, member) -> Access.NONE;

    private final Members members;
    private final Map<String, DocumentPolicy> policies;
    private final long keepNanos;
    private final Map<Key, Answer> answers = new ConcurrentHashMap<>();

    Rights(Members members, List<DocumentPolicy> policies, LiveTextLimits limits) {
        this.members = members;
        this.policies = policies.stream().collect(Collectors.toMap(DocumentPolicy::kind, Function.identity()));
        this.keepNanos = limits.recheck().toNanos();
    }

    /** The member that the account is where the document belongs, and what it may do; empty when it may not even read. */
    Optional<Standing> standing(StoredDocument document, UUID accountId) {
        return known(new Question(document, accountId)).orElseGet(() -> ask(document, accountId));
    }

    /** As {@link #standing}, but never from memory. */
    Optional<Standing> ask(StoredDocument document, UUID accountId) {
        var question = new Question(document, accountId);
        return Optional.ofNullable(askAll(List.of(question)).get(question.key()));
    }

    /** Asks all of them anew, whatever is known. */
    Map<Key, Standing> askAll(Collection<Question> questions) {
        var memberOf = findMembers(questions);
        var rulesOf = findRules(questions);
        var found = new HashMap<Key, Standing>();
        long now = System.nanoTime();
        for (var question : questions) {
            var document = question.document;
            var standing = Optional.ofNullable(memberOf.getOrDefault(document.workspaceId(), Map.of())
                            .get(question.accountId))
                    .map(member -> new Standing(
                            member,
                            rulesOf.getOrDefault(document.kind(), NOTHING).access(document.subjectId(), member)))
                    .filter(stands -> stands.access() != Access.NONE);
            answers.put(question.key(), new Answer(standing, now));
            standing.ifPresent(stands -> found.put(question.key(), stands));
        }
        return found;
    }

    /** Asks together for those whose answer would have to be asked for one by one. */
    void prepare(Collection<Question> questions) {
        askAll(questions.stream().filter(question -> known(question).isEmpty()).toList());
    }

    /** Text key of why a document is to be read only. */
    String whyFrozen(StoredDocument document) {
        return Objects.requireNonNull(policies.get(document.kind())).whyFrozen(document.subjectId());
    }

    void forgetAll() {
        answers.clear();
    }

    /** Lets go of answers that are too old to be used. */
    void forgetOld() {
        answers.values().removeIf(this::isTooOld);
    }

    void forget(UUID accountId) {
        answers.keySet().removeIf(key -> key.accountId.equals(accountId));
    }

    private Optional<Optional<Standing>> known(Question question) {
        return Optional.ofNullable(answers.get(question.key()))
                .filter(answer -> !isTooOld(answer))
                .map(Answer::standing);
    }

    private boolean isTooOld(Answer answer) {
        return System.nanoTime() - answer.askedAt >= keepNanos;
    }

    private Map<UUID, Map<UUID, Member>> findMembers(Collection<Question> questions) {
        var found = new HashMap<UUID, Map<UUID, Member>>();
        grouped(questions, question -> question.document.workspaceId(), Question::accountId)
                .forEach((workspace, accounts) -> found.put(workspace, members.findAll(workspace, accounts)));
        return found;
    }

    private Map<String, AccessRules> findRules(Collection<Question> questions) {
        var found = new HashMap<String, AccessRules>();
        grouped(questions, question -> question.document.kind(), question -> question.document.subjectId())
                .forEach((kind, subjects) -> Optional.ofNullable(policies.get(kind))
                        .ifPresent(policy -> found.put(kind, policy.rulesOf(subjects))));
        return found;
    }

    private static <K, V> Map<K, Set<V>> grouped(
            Collection<Question> questions, Function<Question, K> key, Function<Question, V> value) {
        return questions.stream().collect(Collectors.groupingBy(key, Collectors.mapping(value, Collectors.toSet())));
    }

    record Standing(Member member, Access access) {}

    record Question(StoredDocument document, UUID accountId) {

        Key key() {
            return new Key(document.id(), accountId);
        }
    }

    record Key(UUID documentId, UUID accountId) {}

    private record Answer(Optional<Standing> standing, long askedAt) {}
}
