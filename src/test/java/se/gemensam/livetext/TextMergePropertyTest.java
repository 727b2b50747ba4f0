package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextMerge.Overlap;

/** Whatever two people propose on one text: nothing depends on who was first, and nothing is lost or made up. */
class TextMergePropertyTest {

    private static final int RUNS = Integer.getInteger("gemensam.test.merges", 1_000);

    @Test
    void whatDoesNotOverlapReadsTheSameInAnyOrderAndCanBeTakenBackAlone() {
        int clean = 0;
        int undone = 0;
        int exactly = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            var texts = new RandomProposals(new Random(seed));
            var draft = texts.draft();
            var base = draft.doc();
            var one = texts.changed(draft).doc();
            var other = texts.changed(draft).doc();
            assertThat(TextMerge.of(base, one, base).words())
                    .as("alone, %s", seed)
                    .isEqualTo(one);
            var after = TextMerge.of(base, other, one);
            var before = TextMerge.of(base, one, other);
            assertThat(after.isClean()).as("either order, %s", seed).isEqualTo(before.isClean());
            if (!after.isClean()) {
                continue;
            }
            clean++;
            assertThat(after.words()).as("either order, %s", seed).isEqualTo(before.words());
            var back = TextMerge.of(one, base, after.words());
            if (after.alreadyThere() == 0 && back.isClean()) {
                undone++;
                assertThat(sentences(back.words())).as("undone, %s", seed).isEqualTo(sentences(other));
                exactly += back.words().equals(other) ? 1 : 0;
            }
        }
        assertThat(clean).isGreaterThan(RUNS / 4);
        assertThat(undone).isGreaterThan(RUNS / 4);
        // Where the other put something just beside it, a block may come back on the other side of that.
        assertThat(exactly).isGreaterThan(undone * 95 / 100);
    }

    @Test
    void everySentenceThatSomebodyWroteIsThereOrTold() {
        for (int seed = 0; seed < RUNS; seed++) {
            var texts = new RandomProposals(new Random(seed));
            var draft = texts.draft();
            var base = draft.doc();
            var proposed = texts.changed(draft).doc();
            var now = texts.changed(draft).doc();
            var merged = TextMerge.of(base, proposed, now);
            var written = sentences(proposed);
            written.addAll(sentences(now));
            assertThat(written).as("made up, %s", seed).containsAll(sentences(merged.words()));
            var told = new StringBuilder();
            merged.overlaps().stream().map(Overlap::proposed).forEach(told::append);
            var lost = sentences(proposed);
            lost.removeAll(sentences(base));
            lost.removeAll(sentences(merged.words()));
            var words = told.toString().replaceAll("\\s+", " ");
            assertThat(lost).as("lost, %s", seed).allMatch(words::contains);
            var keptByBoth = sentences(base);
            keptByBoth.retainAll(sentences(proposed));
            keptByBoth.retainAll(sentences(now));
            keptByBoth.removeIf(sentence -> isTwice(sentence, base)); // each may have changed another one of them
            assertThat(sentences(merged.words())).as("kept, %s", seed).containsAll(keptByBoth);
        }
    }

    private static boolean isTwice(String sentence, Doc doc) {
        var tokens = TokenText.of(doc);
        return new Sentences(tokens)
                        .touching(0, tokens.size()).stream()
                                .filter(sentence::equals)
                                .count()
                > 1;
    }

    private static Set<String> sentences(Doc doc) {
        return new HashSet<>(new Sentences(TokenText.of(doc)).texts());
    }
}
