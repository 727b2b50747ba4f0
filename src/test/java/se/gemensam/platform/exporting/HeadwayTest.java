package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.gemensam.platform.exporting.Headway.Stage;

class HeadwayTest {

    private static final ExportedPlatform PLATFORM = ExportFixtures.platform();

    private final List<String> heard = new ArrayList<>();
    private final Headway headway =
            (stage, done, of) -> heard.add(stage + (of == 0 ? "" : " %d/%d".formatted(done, of)));

    @Test
    void everySectionOfAllLevelsIsCountedOnce() {
        WordExport.write(PLATFORM, ExportFixtures.CODE, ExportFixtures.SWEDISH, headway);

        assertThat(heard)
                .containsExactly(
                        "WRITING 0/5",
                        "WRITING 1/5",
                        "WRITING 2/5",
                        "WRITING 3/5",
                        "WRITING 4/5",
                        "WRITING 5/5",
                        "FINISHING");
    }

    @Test
    void paperIsLaidOutWhenAllOfItIsWritten() {
        var paper = new Paper(ExportFixtures.CODE, true, List.of());

        PdfExport.write(PLATFORM, paper, ExportFixtures.SWEDISH, headway);

        assertThat(heard).endsWith("WRITING 5/5", "LAYING_OUT", "FINISHING");
    }

    @Test
    void otherFormatsCountAlike() {
        OpenDocumentExport.write(PLATFORM, ExportFixtures.CODE, ExportFixtures.SWEDISH, headway);

        assertThat(heard).startsWith("WRITING 0/5").endsWith("WRITING 5/5", "FINISHING");
    }

    @Test
    void whatItThrowsEndsTheWriting() {
        assertThatThrownBy(() ->
                        WordExport.write(PLATFORM, ExportFixtures.CODE, ExportFixtures.SWEDISH, (stage, done, of) -> {
                            if (stage == Stage.WRITING && done == 2) {
                                throw new CancellationException();
                            }
                        }))
                .isInstanceOf(CancellationException.class);
    }
}
