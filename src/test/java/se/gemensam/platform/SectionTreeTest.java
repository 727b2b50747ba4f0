package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.gemensam.platform.PlatformFixtures.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gemensam.base.RefusedException;

class SectionTreeTest {

    // a · b (b1 (b11), b2) · c
    private final Section a = section(null, 0);
    private final Section b = section(null, 1);
    private final Section b1 = section(b, 0);
    private final Section b11 = section(b1, 0);
    private final Section b2 = section(b, 1);
    private final Section c = section(null, 2);
    private final SectionTree tree = new SectionTree(List.of(c, b2, b11, a, b, b1));

    @Test
    void isReadFromTheTopAndDown() {
        assertThat(tree.inReadingOrder()).containsExactly(a, b, b1, b11, b2, c);
        assertThat(tree.inReadingOrder().stream().map(tree::number))
                .containsExactly("1", "2", "2.1", "2.1.1", "2.2", "3");
        assertThat(tree.inReadingOrder().stream().map(tree::depth)).containsExactly(1, 1, 2, 3, 2, 1);
    }

    @Test
    void aBranchMovesAsOne() {
        tree.move(b, new Place(a.id(), 0));

        assertThat(tree.inReadingOrder()).containsExactly(a, b, b1, b11, b2, c);
        assertThat(tree.depth(b11)).isEqualTo(4);
        assertThat(c.position()).isEqualTo(1);
    }

    @Test
    void aPlaceIsCountedWithoutTheMovedSection() {
        tree.move(a, new Place(null, 1));

        assertThat(tree.inReadingOrder()).containsExactly(b, b1, b11, b2, a, c);
    }

    @Test
    void aSectionCannotStandInsideItself() {
        assertThatThrownBy(() -> tree.move(b, new Place(b11.id(), 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("section.move.intoItself");
    }

    @Test
    void aTreeIsAtMostFourDeep() {
        var b111 = section(b11, 0);
        tree.add(b111);

        assertThatThrownBy(() -> tree.allowed(new Place(b111.id(), 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("section.move.tooDeep");
        assertThatThrownBy(() -> tree.move(b, new Place(a.id(), 0))).isInstanceOf(RefusedException.class);
        assertThat(tree.inReadingOrder()).containsExactly(a, b, b1, b11, b111, b2, c);
    }

    @Test
    void whatIsBelowARemovedSectionIsStillSeen() {
        var orphaned = new SectionTree(List.of(a, b11));

        assertThat(orphaned.inReadingOrder()).containsExactlyInAnyOrder(a, b11);
        assertThat(orphaned.depth(b11)).isEqualTo(1);
    }

    @Test
    void theOneBeforeIsTheOneReadBefore() {
        assertThat(tree.before(a)).isEmpty();
        assertThat(tree.before(b2)).contains(b11);
        assertThat(tree.before(c)).contains(b2);
    }

    /** Whatever is moved wherever, nobody is lost and the positions of siblings stay 0, 1, 2 … */
    @Test
    void anyMovesKeepAllSections() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var all = new ArrayList<Section>();
            for (var i = 0; i < 12; i++) {
                all.add(section(null, i));
            }
            var shaken = new SectionTree(all);
            for (var step = 0; step < 40; step++) {
                var moved = all.get(random.nextInt(all.size()));
                var parent = random.nextInt(4) == 0 ? null : all.get(random.nextInt(all.size()));
                try {
                    shaken.move(moved, new Place(parent == null ? null : parent.id(), random.nextInt(5)));
                } catch (RefusedException notThere) {
                    assertThat(notThere.key()).isIn("section.move.intoItself", "section.move.tooDeep");
                }
            }
            assertThat(shaken.inReadingOrder()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(shaken.inReadingOrder()).allMatch(section -> shaken.depth(section) <= SectionTree.DEEPEST);
            requireUnbroken(shaken, null);
            all.forEach(section -> requireUnbroken(shaken, section));
        }
    }

    private static void requireUnbroken(SectionTree tree, @Nullable Section parent) {
        var children = tree.childrenOf(parent == null ? null : parent.id());
        for (var index = 0; index < children.size(); index++) {
            assertThat(children.get(index).position()).isEqualTo(index);
        }
    }
}
