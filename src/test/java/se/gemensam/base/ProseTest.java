package se.gemensam.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void wordsAndTheirLinesStay() {
        assertThat(Prose.of(" Vi ska\r\nbygga.\r\n\r\n\tÅsa 🌹 \n")).isEqualTo("Vi ska\nbygga.\n\n\tÅsa 🌹");
    }

    @Test
    void whatNobodyCanReadIsGone() {
        assertThat(Prose.of("a\0b\u001b[2Kc\u007f\u202ed\u202c")).isEqualTo("ab[2Kcd");
        assertThat(Prose.of("\0\u202e\n")).isEmpty();
    }
}
