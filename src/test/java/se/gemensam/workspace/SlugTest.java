package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Demodistriktet – LO-distriktet Demo, demodistriktet-lo-distriktet-demo",
        "Åre & Östersund, are-ostersund",
        "'  Rum 2!  ', rum-2",
    })
    void aNameBecomesPlain(String name, String slug) {
        assertThat(Slug.from(name)).hasToString(slug);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Slug.from("å".repeat(79) + " " + "b".repeat(40)).value())
                .hasSize(79)
                .doesNotEndWith("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "å", "a/b", "a b", "../x"})
    void whatWouldNotStandInAnAddressIsRefused(String slug) {
        assertThatThrownBy(() -> new Slug(slug)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aNameWithoutLettersHasNoSlug() {
        assertThatThrownBy(() -> Slug.from("–!–")).isInstanceOf(RefusedException.class);
    }
}
