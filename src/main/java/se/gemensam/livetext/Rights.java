package se.gemensam.livetext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** What an account may do with a document at this moment. Answers are kept for the time between two rechecks, no longer. */
@Component
class Rights {

    private final Members members;
    private final Map<String, DocumentPolicy> policies;
    private final long keepNanos;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    Rights(Members members, List<DocumentPolicy> policies, LiveTextLimits limits) {
        this.members = members;
        this.policies = policies.stream().collect(Collectors.toMap(DocumentPolicy::kind, Function.identity()));
        this.keepNanos = limits.recheck().toNanos();
    }

    /** The member that the account is where the document belongs, and what it may do; empty when it may not even read. */
    Optional<Standing> standing(StoredDocument document, UUID accountId) {
        var question = new Question(document.id(), accountId);
        var known = answers.get(question);
        if (known != null && System.nanoTime() - known.askedAt < keepNanos) {
            return known.standing;
        }
        return ask(document, accountId);
    }

    /** As {@link #standing}, but never from memory. */
    Optional<Standing> ask(StoredDocument document, UUID accountId) {
        var standing = members.find(document.workspaceId(), accountId)
                .map(member -> new Standing(member, accessOf(document, member)))
                .filter(found -> found.access() != Access.NONE);
        answers.put(new Question(document.id(), accountId), new Answer(standing, System.nanoTime()));
        return standing;
    }

    /** Lets go of answers that are too old to be used. */
    void forgetOld() {
        long now = System.nanoTime();
        answers.values().removeIf(answer -> now - answer.askedAt >= keepNanos);
    }

    void forget(UUID accountId) {
        answers.keySet().removeIf(question -> question.accountId.equals(accountId));
    }

    private Access accessOf(StoredDocument document, Member member) {
        var policy = policies.get(document.kind());
        return policy == null ? Access.NONE : policy.access(document.subjectId(), member);
    }

    record Standing(Member member, Access access) {}

    private record Question(UUID documentId, UUID accountId) {}

    private record Answer(Optional<Standing> standing, long askedAt) {}
}
