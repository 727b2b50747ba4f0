package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    /** The order of keys and the escapes of RFC 8785, sections 3.2.2 and 3.2.3. */
    @Test
    void keysAreSortedByUtf16AndStringsEscapedAsLittleAsPossible() {
        var json = "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7,"
                + " \"s\" : \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\" , \"a\":[true,null,-7]}";

        assertThat(CanonicalJson.of(Json.read(json)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"a\":[true,null,-7],\"s\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\","
                        + "\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void numbersThatNoDocumentHasAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Json.read("0.5")));
    }

    @Test
    void theHashCoversTextAndSchema() {
        assertThat(CanonicalJson.hashOf("{\"type\":\"doc\",\"content\":[]}"))
                .isEqualTo(CanonicalJson.sha256("{\"doc\":{\"content\":[],\"type\":\"doc\"},\"schema\":1}"));
    }
}
