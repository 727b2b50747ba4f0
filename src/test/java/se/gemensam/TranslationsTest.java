package se.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing that nobody says. Failures print the lines to paste, delete or sort. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

    /** Keys whose text is the same word in both languages. */
    private static final Set<String> SAME_IN_BOTH =
            Set.of("level.REGION", "platform.export.markdown", "pledge.adoption.decided", "version.named");

    /** Keys put together in code, by their beginning: the rest is the name of a constant or a number. */
    private static final Pattern COMPOSED = Pattern.compile("\"([a-z][A-Za-z0-9.-]*\\.)\"\\s*\\+");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_]+)+)\"");

    /** As plain pages name texts. */
    private static final Pattern IN_PAGES = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");

    private final List<String> swedishLines = lines("translations.properties");
    private final List<String> englishLines = lines("translations_en.properties");
    private final Map<String, String> swedish = texts(swedishLines);
    private final Map<String, String> english = texts(englishLines);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(missing(swedish, english))
                .as("paste into translations_en.properties")
                .isEmpty();
        assertThat(missing(english, swedish))
                .as("paste into translations.properties")
                .isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(repeated(swedishLines))
                .as("delete from translations.properties")
                .isEmpty();
        assertThat(repeated(englishLines))
                .as("delete from translations_en.properties")
                .isEmpty();
    }

    @Test
    void keysAreSorted() {
        assertThat(keys(swedishLines)).as("sort translations.properties").isSorted();
        assertThat(keys(englishLines)).as("sort translations_en.properties").isSorted();
    }

    @Test
    void everyTextIsTranslated() {
        var equal = swedish.entrySet().stream()
                .filter(text -> text.getValue().equals(english.get(text.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(equal).as("translate, or add to the allow-list").isEqualTo(new TreeSet<>(SAME_IN_BOTH));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var sources = sources();
        var composed = matches(COMPOSED, sources);
        var inPages = matches(IN_PAGES, sources);
        var unused = swedish.keySet().stream()
                .filter(key -> !sources.contains('"' + key + '"') && !inPages.contains(key))
                .filter(key -> composed.stream().noneMatch(key::startsWith))
                .map(key -> key + "=" + swedish.get(key))
                .toList();
        assertThat(unused).as("delete from both files").isEmpty();
    }

    @Test
    void everyUsedKeyHasAText() throws IOException {
        var areas = swedish.keySet().stream().map(TranslationsTest::area).collect(Collectors.toSet());
        var sources = sources();
        var unknown = Stream.concat(matches(LITERAL, sources).stream(), matches(IN_PAGES, sources).stream())
                .filter(key -> areas.contains(area(key)) && looksLikeAKey(key))
                .filter(key -> !swedish.containsKey(key))
                .filter(key -> swedish.keySet().stream().noneMatch(longer -> longer.startsWith(key + ".")))
                .toList();
        assertThat(unknown).as("add to both files").isEmpty();
    }

    @Test
    void everyTextWithArgumentsIsAPatternWithTheSameOnesInBothLanguages() {
        swedish.forEach((key, text) -> {
            var other = english.getOrDefault(key, "");
            assertThat(arguments(other)).as(key).isEqualTo(arguments(text));
            if (!arguments(text).isEmpty()) {
                for (var pattern : List.of(text, other)) { // a straight apostrophe would end it there
                    assertThat(new MessageFormat(pattern).format(new Object[] {1, 2, 3, 4}))
                            .as(key)
                            .doesNotContain("{");
                }
            }
        });
    }

    private static boolean looksLikeAKey(String literal) {
        return !literal.startsWith("gemensam.") && !literal.endsWith(".ts") && !literal.endsWith(".css");
    }

    private static Set<String> arguments(String text) {
        return matches(Pattern.compile("(\\{\\d)"), text);
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    private static List<String> missing(Map<String, String> from, Map<String, String> in) {
        return from.entrySet().stream()
                .filter(text -> !in.containsKey(text.getKey()))
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }

    private static List<String> repeated(List<String> lines) {
        var seen = new TreeSet<String>();
        return keys(lines).stream().filter(key -> !seen.add(key)).toList();
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Map<String, String> texts(List<String> lines) {
        var texts = new LinkedHashMap<String, String>();
        lines.forEach(line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return texts;
    }

    private static List<String> lines(String bundle) {
        try {
            return Files.readAllLines(BUNDLES.resolve(bundle)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/resources"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")
                                || file.toString().endsWith(".html"))
                        .forEach(all::add);
            }
        }
        var sources = new StringBuilder();
        for (var file : all) {
            sources.append(Files.readString(file));
        }
        return sources.toString();
    }
}
