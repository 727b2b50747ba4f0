package se.gemensam.platform.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five documents of the mission come in as a reader would divide them. */
@WithSeeds
class SeedImportTest {

    /** Names, dates, link texts and cells, and three sentences that lack their stop: by their last words, found by reading. */
    private static final Map<String, Set<String>> LABELS = Map.of(
            "000", Set.of("Katrin Stjernfeldt Jammeh", "Den hittar du här", "Läs mer"),
            "001", Set.of(),
            "002",
                    Set.of(
                            "20190927",
                            "Partistyrelsens kansli",
                            "Markus Pettersson",
                            " %",
                            "i partiorganisationen",
                            "politisk kommitté",
                            "och lokalorganisationen",
                            "regionala handlingsplanerna",
                            "politiska utbildningar",
                            "i facklig press",
                            "för offentlig sektor",
                            "eller LO-förbund"),
            "003", Set.of(),
            "004",
                    Set.of(
                            "13",
                            "S-FÖRENING",
                            "IDEELLA UPPDRAG",
                            "för mentorskap",
                            "är svag",
                            "utanför styrelse",
                            "VERKSAMHETSPLANERING",
                            "för lokal verksamhet",
                            "av mallar",
                            "öppen verksamhet",
                            "andra kampanjaktiviteter",
                            "digitala verktyg",
                            "SAMTALSKAMPANJ",
                            "ner mål",
                            "upp mål",
                            "lokala mål",
                            "POLITISKA SAMVERKAN",
                            "Nationella mötesplatser för facklig-politisk samverkan",
                            "och fackförbund",
                            "Genomföra facklig-politisk verksamhet",
                            "det lokala arbetet"));

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void chaptersAreSections(String seed) throws IOException {
        Reading.hasChapters(read(seed), chapters(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyLetterAndDigitStandsThereInOrder(String seed) throws IOException {
        Reading.hasEveryLetterOf(read(seed), Files.readString(file(seed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noParagraphEndsInsideASentence(String seed) throws IOException {
        Reading.endsNoParagraphInsideASentence(read(seed), LABELS.getOrDefault(seed, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void markdownComesBackToTheSameTreeAndText(String seed) throws IOException {
        Reading.comesBackFromMarkdown(read(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyChoiceOfSectionsKeepsTheText(String seed) throws IOException {
        var file = file(seed);
        for (int levels = 0; levels <= ImportOptions.DEEPEST; levels++) {
            var document = DocumentImport.read(
                    file.getFileName().toString(), Files.readAllBytes(file), ImportOptions.levels(levels));
            Reading.hasEveryLetterOf(document, Files.readString(file));
        }
    }

    private static ImportedDocument read(String seed) throws IOException {
        var file = file(seed);
        return DocumentImport.read(file.getFileName().toString(), Files.readAllBytes(file), ImportOptions.automatic());
    }

    private static Path file(String seed) throws IOException {
        try (var files = Files.list(WithSeeds.SeedsAreHere.folder().orElseThrow())) {
            return files.filter(file -> file.getFileName().toString().startsWith(seed + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> chapters(String seed) throws IOException {
        try (var list = SeedImportTest.class.getResourceAsStream("/import/seeds/" + seed + ".chapters")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
