package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextAuthorshipTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID LENA = UUID.randomUUID();
    private static final UUID ULF = UUID.randomUUID();

    private static List<AuthoredWords> read(TextAuthorship authorship, String words) {
        return authorship.of(new TextBlock(0, words.length(), words));
    }

    @Test
    void whatSomebodyPutsInIsTheirsAndTheRestStays() {
        var authorship = new TextAuthorship("vi ska bygga".length(), ANNA);
        authorship.follow(StepMap.of(3, 3, 3), LENA); // ska becomes bör
        authorship.follow(StepMap.of(12, 0, 4), ULF);

        assertThat(read(authorship, "vi bör bygga nu!"))
                .containsExactly(
                        new AuthoredWords(ANNA, "vi "),
                        new AuthoredWords(LENA, "bör"),
                        new AuthoredWords(ANNA, " bygga"),
                        new AuthoredWords(ULF, " nu!"));
    }

    @Test
    void wordsOfOnePersonAreOneAlsoWhenTheyWereTypedOneByOne() {
        var authorship = new TextAuthorship(2, ANNA);
        for (int i = 0; i < 5; i++) {
            authorship.follow(StepMap.of(1 + i, 0, 1), LENA);
        }
        authorship.follow(StepMap.of(2, 1, 0), ANNA);

        assertThat(read(authorship, "axxxxb"))
                .containsExactly(
                        new AuthoredWords(ANNA, "a"), new AuthoredWords(LENA, "xxxx"), new AuthoredWords(ANNA, "b"));
    }

    @Test
    void aStepInSeveralPlacesIsReadFromBehind() {
        var authorship = new TextAuthorship(6, ANNA);
        authorship.follow(StepMap.of(1, 1, 2, 4, 1, 0), LENA);

        assertThat(read(authorship, "aBBcdf"))
                .containsExactly(
                        new AuthoredWords(ANNA, "a"), new AuthoredWords(LENA, "BB"), new AuthoredWords(ANNA, "cdf"));
    }

    /** Against the plainest way to keep account: an author for every position. */
    @Test
    void everyPositionHasItsAuthor() {
        var people = List.of(ANNA, LENA, ULF);
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var plain = new ArrayList<UUID>();
            for (int i = 0; i < 20; i++) {
                plain.add(ANNA);
            }
            var authorship = new TextAuthorship(plain.size(), ANNA);
            for (int step = 0; step < 40; step++) {
                var author = people.get(random.nextInt(3));
                int start = random.nextInt(plain.size() + 1);
                int gone = random.nextInt(Math.min(4, plain.size() - start) + 1);
                int come = random.nextInt(4);
                authorship.follow(StepMap.of(start, gone, come), author);
                plain.subList(start, start + gone).clear();
                for (int i = 0; i < come; i++) {
                    plain.add(start, author);
                }
            }
            var found = new ArrayList<UUID>();
            authorship
                    .of(new TextBlock(0, plain.size(), "x".repeat(plain.size())))
                    .forEach(run -> run.words().chars().forEach(_ -> found.add(run.author())));
            assertThat(found).as("seed %d", seed).isEqualTo(plain);
        }
    }
}
