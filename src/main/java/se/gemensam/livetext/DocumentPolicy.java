package se.gemensam.livetext;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.gemensam.workspace.Member;

/** Who may read and write the documents of one kind: answered by the room whose subjects they are, and asked again every second. */
public interface DocumentPolicy {

    /** The kind of document that it speaks for, as given when they are created. */
    String kind();

    /** The rules of these subjects as they are now, looked up together: hundreds are asked for at once. */
    AccessRules rulesOf(Collection<UUID> subjectIds);

    default Access access(UUID subjectId, Member member) {
        return rulesOf(List.of(subjectId)).access(subjectId, member);
    }

    /** Text key that tells a person who could write this subject's document until now, and still reads it, why no longer. */
    default String whyFrozen(UUID subjectId) {
        return "live.gone.frozen";
    }

    /** What was looked up: answers for the subjects that were asked for, and {@link Access#NONE} for any other. */
    @FunctionalInterface
    interface AccessRules {

        Access access(UUID subjectId, Member member);
    }
}
