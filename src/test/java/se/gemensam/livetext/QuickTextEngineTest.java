package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.HardBreak;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Table;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;
import se.gemensam.livetext.RichText.Text;
import se.gemensam.livetext.TextEngine.Missed;

/** Java may only ever answer what the browser's own code would have: both get the same and are compared. */
class QuickTextEngineTest {

    private static final Doc TEXT = Doc.of(
            "Bostäder",
            Paragraph.of("Kommunen ska bygga fler bostäder, och hyrorna ska vara rimliga."),
            Paragraph.of(
                    Text.of("Alla "),
                    Text.of("ska", new Bold()),
                    Text.of(" ha ett"),
                    HardBreak.plain(),
                    Text.of("hem")),
            Subheading.of(1, "Hyror"),
            new BulletList(List.of(ListItem.of("rimliga"), ListItem.of("förhandlade"))),
            new Table(List.of(new TableRow(List.of(TableCell.header("År"), TableCell.data("2027"))))),
            Paragraph.of(""));

    private static GraalTextEngine engine;

    @BeforeAll
    static void start() {
        var limits = Binder.get(new StandardEnvironment()).bindOrCreate("gemensam.live", LiveTextLimits.class);
        engine = new GraalTextEngine(limits, new SimpleMeterRegistry());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void answersAsTheEngineDoes(int seed) {
        var both = new Both(TEXT, new Random(seed));
        for (int round = 0; round < 150; round++) {
            both.submitSomething();
        }
    }

    @Test
    void lettersAreTypedWithoutTheEngine() {
        var quick = new QuickTextEngine(engine);
        var document = UUID.randomUUID();
        quick.open(document, RichText.toJson(Doc.of("Titel", Paragraph.of("ord"))));

        var typed = quick.submit(document, Both.typing(9, "er"), List.of(), 0);

        assertThat(typed.size()).isEqualTo(14);
        assertThat(quick.content(document)).contains("\"oerrd\"");
        assertThat(engine.content(document)).contains("\"ord\"");
        assertThat(quick.text(document, 8, 13)).isEqualTo("oerrd");
    }

    @Test
    void paragraphsArePartedAndJoinedWithoutTheEngine() {
        var quick = new QuickTextEngine(engine);
        var document = UUID.randomUUID();
        quick.open(document, RichText.toJson(Doc.of("T", Paragraph.of("ettvå"), Paragraph.of("tre"))));

        quick.submit(document, "[" + Both.structure(6, 6, Both.SPLIT) + "]", List.of(), 0);
        quick.submit(document, Both.typing(8, "t"), List.of(), 0);
        quick.submit(document, "[" + Both.structure(12, 14, null) + "]", List.of(), 0);

        assertThat(RichText.parse(quick.content(document)))
                .isEqualTo(Doc.of("T", Paragraph.of("et"), Paragraph.of("ttvåtre")));
        assertThat(engine.content(document)).contains("\"ettvå\"");
        assertThat(quick.text(document, 0, 16)).isEqualTo("T\net\nttvåtre");
    }

    @Test
    void halfASignIsInvalidAndChangesNothing() {
        var quick = new QuickTextEngine(engine);
        var document = UUID.randomUUID();
        quick.open(document, RichText.toJson(Doc.of("Titel", Paragraph.of("hus 🏠"))));
        var before = quick.content(document);

        assertThatThrownBy(() -> quick.submit(document, Both.removing(12, 13), List.of(), 0))
                .isInstanceOf(InvalidTextException.class);
        assertThat(quick.content(document)).isEqualTo(before);
        assertThat(quick.submit(document, Both.removing(12, 14), List.of(), 0).size())
                .isEqualTo(13);
    }

    /** One text in the engine alone and in the quick one, with what was done to it. */
    private static final class Both {

        private final Random random;
        private final QuickTextEngine quick = new QuickTextEngine(engine);
        private final UUID alone = UUID.randomUUID();
        private final UUID helped = UUID.randomUUID();
        private final List<Missed> history = new ArrayList<>();
        private final List<Integer> sizes = new ArrayList<>();

        Both(Doc text, Random random) {
            this.random = random;
            engine.open(alone, RichText.toJson(text));
            quick.open(helped, RichText.toJson(text));
            sizes.add(text.size());
        }

        void submitSomething() {
            int late = random.nextInt(3) == 0 ? random.nextInt(Math.min(6, history.size() + 1)) : 0;
            int version = history.size() - late;
            var missed = List.copyOf(history.subList(version, history.size()));
            var steps = steps(sizes.get(version));

            var expected = answer(engine, alone, steps, missed);
            var actual = answer(quick, helped, steps, missed);

            assertThat(actual).as("%s over %s", steps, missed).isEqualTo(expected);
            assertThat(RichText.parse(quick.content(helped))).isEqualTo(RichText.parse(engine.content(alone)));
            if (expected instanceof Rebased done) {
                done.maps().forEach(map -> history.add(new Missed(map, UUID.randomUUID())));
                while (sizes.size() < history.size()) {
                    sizes.add(0);
                }
                sizes.add(done.size());
            }
        }

        private static Object answer(TextEngine engine, UUID document, String steps, List<Missed> missed) {
            try {
                return engine.submit(document, steps, missed, 0);
            } catch (InvalidTextException invalid) {
                return "invalid";
            }
        }

        private String steps(int size) {
            int at = random.nextInt(size + 2);
            return switch (random.nextInt(14)) {
                case 0 -> removing(at, at + 1 + random.nextInt(4));
                case 1 ->
                    replace(
                            at,
                            at,
                            "{\"content\":[{\"type\":\"paragraph\"},{\"type\":\"paragraph\"}],"
                                    + "\"openStart\":1,\"openEnd\":1}");
                case 10, 11 -> "[" + structure(at, at, SPLIT) + "]";
                // On the edge between two paragraphs now and then, as backspace does.
                case 12, 13 -> {
                    var edges = edges();
                    int edge = edges.isEmpty() ? at : edges.get(random.nextInt(edges.size()));
                    yield "[" + structure(edge, edge + 2, null) + "]";
                }
                case 2 ->
                    "[{\"stepType\":\"addMark\",\"mark\":{\"type\":\"bold\"},\"from\":%d,\"to\":%d}]"
                            .formatted(at, Math.min(size, at + 3));
                case 3 -> replace(at, at, "{\"content\":[{\"type\":\"text\",\"text\":\"\\u0001\"}]}");
                case 4 -> replace(at, at + 2, "{\"content\":[{\"type\":\"text\",\"text\":\"å\"}]}");
                default -> typing(at, "ord och å".substring(0, 1 + random.nextInt(8)));
            };
        }

        private static final String SPLIT =
                "{\"content\":[{\"type\":\"paragraph\"},{\"type\":\"paragraph\"}]," + "\"openStart\":1,\"openEnd\":1}";

        /** Where the blocks of the head end. */
        private List<Integer> edges() {
            var edges = new ArrayList<Integer>();
            int end = 0;
            for (var block : RichText.parse(quick.content(helped)).children()) {
                end += block.size();
                edges.add(end - 1);
            }
            return edges;
        }

        private static String structure(int from, int to, @Nullable String slice) {
            return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d%s,\"structure\":true}"
                    .formatted(from, to, slice == null ? "" : ",\"slice\":" + slice);
        }

        /** Letter by letter, each after the last. */
        static String typing(int at, String letters) {
            var steps = new ArrayList<String>();
            int place = at;
            for (var letter : letters.split("(?<=.)")) {
                steps.add(step(place, place, "{\"content\":[{\"type\":\"text\",\"text\":\"" + letter + "\"}]}"));
                place += letter.length();
            }
            return "[" + String.join(",", steps) + "]";
        }

        private static String removing(int from, int to) {
            return "[{\"stepType\":\"replace\",\"from\":%d,\"to\":%d}]".formatted(from, to);
        }

        private static String replace(int from, int to, String slice) {
            return "[" + step(from, to, slice) + "]";
        }

        private static String step(int from, int to, String slice) {
            return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":%s}".formatted(from, to, slice);
        }
    }
}
