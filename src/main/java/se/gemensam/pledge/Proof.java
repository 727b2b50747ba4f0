package se.gemensam.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;

/** What a piece of evidence says. Constructors refuse what says too little or too much. */
public sealed interface Proof {

    int LONGEST_TITLE = 300;
    int LONGEST_NAME = 200;
    int LONGEST_WORDS = 2000;

    /** The day that it is of. */
    LocalDate on();

    EvidenceKind kind();

    /** A page on the web, at an address of http or https. */
    record Link(String title, String link, LocalDate on) implements Proof {

        public Link {
            title = line(title, LONGEST_TITLE, "evidence.title.invalid");
            link = WebAddress.of(link);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.LINK;
        }
    }

    /** A file that was handed in. */
    record Filed(String title, LocalDate on) implements Proof {

        public Filed {
            title = line(title, LONGEST_TITLE, "evidence.title.invalid");
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.FILE;
        }
    }

    /** @param place where it was said, such as a newspaper or a meeting */
    record Quote(String words, String who, String place, LocalDate on) implements Proof {

        public Quote {
            words = Prose.of(words);
            if (words.isEmpty() || words.length() > LONGEST_WORDS) {
                throw new RefusedException("evidence.words.invalid", LONGEST_WORDS);
            }
            who = line(who, LONGEST_NAME, "evidence.who.invalid");
            place = line(place, LONGEST_NAME, "evidence.place.invalid");
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.QUOTE;
        }
    }

    /**
     * What an assembly decided.
     *
     * @param assembly such as "KF"
     * @param paragraph number in the minutes, without the sign; may be empty where the minutes themselves are there
     * @param votes null when nobody asked for a vote
     * @param moved what we moved; may be empty
     * @param link to the minutes; may be empty
     * @param motion address of our motion; may be empty
     */
    record Decision(
            String assembly,
            LocalDate on,
            String paragraph,
            @Nullable Votes votes,
            String moved,
            String link,
            String motion)
            implements Proof {

        public Decision {
            assembly = line(assembly, PledgeDecisionDraft.LONGEST_BODY, "evidence.assembly.invalid");
            paragraph = OneLine.of(paragraph).replaceFirst("^§\\s*", "");
            if (paragraph.length() > PledgeDecisionDraft.LONGEST_PARAGRAPH) {
                throw new RefusedException("evidence.paragraph.tooLong", PledgeDecisionDraft.LONGEST_PARAGRAPH);
            }
            moved = Prose.of(moved);
            if (moved.length() > LONGEST_WORDS) {
                throw new RefusedException("evidence.moved.tooLong", LONGEST_WORDS);
            }
            link = WebAddress.orNone(link);
            motion = WebAddress.orNone(motion);
        }

        @Override
        public EvidenceKind kind() {
            return EvidenceKind.DECISION;
        }

        /** Whether one can find it in the minutes. */
        boolean hasPlace() {
            return !paragraph.isEmpty();
        }

        /** Whether it shows that we pressed for it, and how it was voted down. */
        boolean showsDefeat() {
            return hasPlace() && votes != null && (!moved.isEmpty() || !motion.isEmpty());
        }
    }

    private static String line(String typed, int longest, String key) {
        var line = OneLine.of(typed);
        if (line.isEmpty() || line.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return line;
    }
}
