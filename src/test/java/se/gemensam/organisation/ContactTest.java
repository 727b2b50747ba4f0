package se.gemensam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;

class ContactTest {

    @Test
    void whatIsLeftEmptyIsNotSaid() {
        assertThat(new Contact(" ", "", null)).isEqualTo(Contact.NONE);
        assertThat(Contact.NONE.isEmpty()).isTrue();
        assertThat(new Contact(" Expeditionen ", null, null).function()).isEqualTo("Expeditionen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010-123 45 67", "+46 (0)8 465 004 10", "112 12"})
    void telephoneNumbersAreWrittenAsPeopleWriteThem(String phone) {
        assertThat(new Contact(null, null, phone).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring Gun", "12", "javascript:1", "0123456789012345678901234567890123456789"})
    void otherWordsAreNoTelephoneNumber(String phone) {
        assertThatThrownBy(() -> new Contact(null, null, phone)).isInstanceOf(RefusedException.class);
    }

    @Test
    void anAddressIsOne() {
        assertThatThrownBy(() -> new Contact(null, "expeditionen", null)).isInstanceOf(RefusedException.class);
    }
}
