package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.gemensam.platform.exporting.Headway.Stage;

class FileProgressTest {

    @Test
    void eachKindOfFileHasTheStepsThatItNeeds() {
        assertThat(FileProgress.begun(ExportFormat.PDF, false).steps()).isEqualTo(4);
        assertThat(FileProgress.begun(ExportFormat.PDF, true).steps()).isEqualTo(5);
        assertThat(FileProgress.begun(ExportFormat.DOCX, true).steps()).isEqualTo(4);
        assertThat(FileProgress.begun(ExportFormat.MARKDOWN, false).steps()).isEqualTo(3);
        assertThat(FileProgress.at(ExportFormat.DOCX, false, Stage.FINISHING, 0, 0)
                        .step())
                .isEqualTo(3);
    }

    @Test
    void theShareIsOfStepsAndOfSectionsInAStep() {
        assertThat(FileProgress.begun(ExportFormat.PDF, false).share()).isZero();
        assertThat(FileProgress.at(ExportFormat.PDF, false, Stage.WRITING, 150, 300)
                        .share())
                .isEqualTo(0.375);
        assertThat(FileProgress.at(ExportFormat.PDF, false, Stage.LAYING_OUT, 0, 0)
                        .share())
                .isEqualTo(0.5);
    }

    @Test
    void aSectionOfManyIsNoStepThatSomebodySees() {
        var some = FileProgress.at(ExportFormat.PDF, false, Stage.WRITING, 1, 300);
        assertThat(FileProgress.at(ExportFormat.PDF, false, Stage.WRITING, 2, 300)
                        .isFurtherThan(some))
                .isFalse();
        assertThat(FileProgress.at(ExportFormat.PDF, false, Stage.WRITING, 60, 300)
                        .isFurtherThan(some))
                .isTrue();
        assertThat(FileProgress.at(ExportFormat.PDF, false, Stage.LAYING_OUT, 0, 0)
                        .isFurtherThan(some))
                .isTrue();
    }
}
