package se.gemensam.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void wordsStayAndLinesJoin() {
        assertThat(OneLine.of("  Anna\r\n2026-11-25 ERROR\tBerg \u2028x\u0085y "))
                .isEqualTo("Anna 2026-11-25 ERROR Berg x y");
        assertThat(OneLine.of("Åsa Öhman-O’Neill 🌹")).isEqualTo("Åsa Öhman-O’Neill 🌹");
    }

    @Test
    void whatControlsAScreenIsGone() {
        assertThat(OneLine.of("a\0b\u001b[2Kc\u007f")).isEqualTo("a b [2Kc");
        assertThat(OneLine.of("\u202eanna\u202c")).isEqualTo("anna");
        assertThat(OneLine.of("\0\u202e\n")).isEmpty();
    }
}
