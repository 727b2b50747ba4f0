package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepMapTest {

    @ParameterizedTest
    @CsvSource({
        // inserted 3 at 5
        "5, 0, 3, 4, LEFT, 4",
        "5, 0, 3, 5, LEFT, 5",
        "5, 0, 3, 5, RIGHT, 8",
        "5, 0, 3, 6, LEFT, 9",
        // deleted 5 to 9
        "5, 4, 0, 5, RIGHT, 5",
        "5, 4, 0, 7, LEFT, 5",
        "5, 4, 0, 7, RIGHT, 5",
        "5, 4, 0, 9, LEFT, 5",
        "5, 4, 0, 10, LEFT, 6",
        // replaced 5 to 9 by 2
        "5, 4, 2, 5, RIGHT, 5",
        "5, 4, 2, 7, LEFT, 5",
        "5, 4, 2, 7, RIGHT, 7",
        "5, 4, 2, 9, LEFT, 7",
    })
    void positionsMoveAsInTheEditor(int start, int oldSize, int newSize, int position, Stick stick, int expected) {
        assertThat(StepMap.of(start, oldSize, newSize).map(position, stick)).isEqualTo(expected);
    }

    @Test
    void itSaysWhetherSomethingBetweenTwoPlacesChanged() {
        assertThat(StepMap.of(4, 0, 2).touches(4, 9)).isFalse();
        assertThat(StepMap.of(9, 0, 2).touches(4, 9)).isFalse();
        assertThat(StepMap.of(5, 0, 2).touches(4, 9)).isTrue();
        assertThat(StepMap.of(2, 2, 2).touches(4, 9)).isFalse();
        assertThat(StepMap.of(2, 3, 3).touches(4, 9)).isTrue();
        assertThat(StepMap.of(1, 1, 0, 8, 5, 5).touches(4, 9)).isTrue();
        assertThat(StepMap.EMPTY.touches(4, 9)).isFalse();
    }

    @Test
    void severalRangesAddUp() {
        var wrapped = StepMap.of(2, 0, 1, 10, 0, 1);

        assertThat(wrapped.map(1, Stick.LEFT)).isEqualTo(1);
        assertThat(wrapped.map(5, Stick.LEFT)).isEqualTo(6);
        assertThat(wrapped.map(12, Stick.LEFT)).isEqualTo(14);
    }
}
