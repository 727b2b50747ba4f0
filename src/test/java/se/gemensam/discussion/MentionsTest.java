package se.gemensam.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.gemensam.discussion.Mentions.Kind;
import se.gemensam.discussion.Mentions.Mentioned;

class MentionsTest {

    private final Mentioned anna = new Mentioned(Kind.MEMBER, UUID.randomUUID(), "Anna Öst");
    private final Mentioned annaLong = new Mentioned(Kind.MEMBER, UUID.randomUUID(), "Anna Österberg");
    private final Mentioned union = new Mentioned(Kind.ORGANISATION, UUID.randomUUID(), "IF Metall (klubben)");
    private final List<Mentioned> known = List.of(anna, annaLong, union);

    private String store(String typed) {
        return Mentions.store(typed, known);
    }

    @Test
    void namesBecomeIdsTheLongestFirst() {
        assertThat(store("Hej @Anna Österberg och @anna öst, samt @IF Metall (klubben)!"))
                .isEqualTo("Hej " + annaLong.stored() + " och " + anna.stored() + ", samt " + union.stored() + "!");
    }

    @Test
    void whatIsNoNameStays() {
        assertThat(store("post@anna.se, @Annafrid, @Anna, @")).isEqualTo("post@anna.se, @Annafrid, @Anna, @");
    }

    @Test
    void readersReadTheNameThatTheyMaySee() {
        var stored = store("Fråga @Anna Öst.");
        assertThat(Mentions.show(stored, Map.of(anna.id(), "Företrädare för $partiet")))
                .isEqualTo("Fråga @Företrädare för $partiet.");
        assertThat(Mentions.show(stored, Map.of())).isEqualTo(stored);
        assertThat(Mentions.members(stored)).containsExactly(anna.id());
        assertThat(Mentions.organisations(stored)).isEmpty();
    }
}
