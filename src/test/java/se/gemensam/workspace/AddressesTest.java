package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void listsOfManyKindsAreRead() {
        assertThat(Addresses.in("""
                        Anna@Parti.example

                        Bo Ek <bo@parti.example>, petra@parti.example; maj@lo.example
                        "Ulf, Demo" <ulf@lo.example>
                        bo@parti.example
                        """).found())
                .containsExactly(
                        "anna@parti.example",
                        "bo@parti.example",
                        "petra@parti.example",
                        "maj@lo.example",
                        "ulf@lo.example");
    }

    @Test
    void aTableMayHaveAHead() {
        var pasted = Addresses.in("Namn;E-post;Uppdrag\nBo Ek;bo@parti.example;ledamot\n");

        assertThat(pasted.found()).containsExactly("bo@parti.example");
        assertThat(pasted.strange()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsTold() {
        var pasted = Addresses.in("bo@parti.example\nbo(at)parti.example\nEn rad till\n");

        assertThat(pasted.found()).containsExactly("bo@parti.example");
        assertThat(pasted.strange()).containsExactly("bo(at)parti.example", "En rad till");
    }

    @Test
    void nothingPastedIsNothing() {
        assertThat(Addresses.in(" \n ")).isEqualTo(new Addresses(java.util.Set.of(), java.util.List.of()));
    }
}
