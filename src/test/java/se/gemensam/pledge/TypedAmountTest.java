package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "71|71", "71,5|71.5", "71.5|71.5", "1 234,5|1234.5", "1\u00a0234,5|1234.5", "1\u202f234|1234",
                "1.234,5|1234.5", "1,234.5|1234.5", "−14|-14", "-14|-14", "+3|3", "0,00005|0.0001"
            })
    void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(TypedAmount.of(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"många", "7 av 12", "1e9", "12 %", "--3", "1,2,3", "=1+1", "٣"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> TypedAmount.of(typed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void eachKindReadsItsOwnWords() {
        assertThat(TypedAmount.of("71 %", IndicatorKind.SHARE, null)).isEqualByComparingTo("71");
        assertThat(TypedAmount.of("Ja", IndicatorKind.YES_NO, null)).isEqualByComparingTo("1");
        assertThat(TypedAmount.of("nej", IndicatorKind.YES_NO, null)).isEqualByComparingTo("0");
        assertThat(TypedAmount.of("7 av 12", IndicatorKind.COVERAGE, new BigDecimal("12")))
                .isEqualByComparingTo("7");
        assertThatThrownBy(() -> TypedAmount.of("7 av 13", IndicatorKind.COVERAGE, new BigDecimal("12")))
                .isInstanceOf(RefusedException.class);
        assertThat(TypedAmount.of("  ", IndicatorKind.SHARE, null)).isNull();
    }

    @Test
    void whatWasReadIsWrittenTheSameWay() {
        assertThat(TypedAmount.text(new BigDecimal("1234.5000"))).isEqualTo("1234,5");
        assertThat(TypedAmount.text(null)).isEmpty();
    }
}
