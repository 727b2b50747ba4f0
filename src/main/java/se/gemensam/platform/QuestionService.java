package se.gemensam.platform;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Members;

/** Questions that a platform leaves open: each has somebody who takes it on, and a day. */
@Service
@Transactional
public class QuestionService {

    private static final int LONGEST_ANSWER = 2000;

    private final PlatformAccess access;
    private final ParkedQuestionRepository questions;
    private final SectionRepository sections;
    private final Members members;
    private final Clock clock;

    QuestionService(
            PlatformAccess access,
            ParkedQuestionRepository questions,
            SectionRepository sections,
            Members members,
            Clock clock) {
        this.access = access;
        this.questions = questions;
        this.sections = sections;
        this.members = members;
        this.clock = clock;
    }

    /** @throws RefusedException when nobody of the two sides takes it on */
    public UUID park(UUID platformId, QuestionDraft draft) {
        var granted = access.lock(PlatformAct.DESCRIBE, platformId);
        var section = draft.sectionId();
        if (section != null
                && sections.findById(section)
                        .filter(each -> each.platformId().equals(platformId) && !each.isRemoved())
                        .isEmpty()) {
            throw new NotFoundException("section " + section);
        }
        if (members.inRoom(granted.platform().workspaceId()).stream()
                .noneMatch(each -> each.id().equals(draft.ownerId()) && each.side() != Side.COOPERATING)) {
            throw new RefusedException("question.owner.invalid");
        }
        var question = questions.save(new ParkedQuestion(platformId, draft, granted.member(), clock.instant()));
        access.tell(granted.didAmongSides(DeedKind.QUESTION_PARKED, section == null ? platformId : section)
                .concerning(Set.of(draft.ownerId())));
        return question.id();
    }

    /** @param answer what came of it; may be empty */
    public void close(UUID questionId, String answer) {
        var question = questions.findById(questionId).orElseThrow(() -> missing(questionId));
        access.requireOfTheSides(question.platformId());
        var granted = access.lock(PlatformAct.DESCRIBE, question.platformId());
        var words = Prose.of(answer);
        if (words.length() > LONGEST_ANSWER) {
            throw new RefusedException("question.answer.invalid", LONGEST_ANSWER);
        }
        if (!question.isClosed()) {
            question.close(words, granted.member(), clock.instant());
            access.tell(granted.didAmongSides(
                    DeedKind.QUESTION_CLOSED, question.sectionId().orElse(question.platformId())));
        }
    }

    private static NotFoundException missing(UUID questionId) {
        return new NotFoundException("question " + questionId);
    }
}
