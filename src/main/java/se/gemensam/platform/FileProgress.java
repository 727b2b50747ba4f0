package se.gemensam.platform;

import java.util.ArrayList;
import java.util.List;
import se.gemensam.platform.exporting.Headway.Stage;

/**
 * How far a file has come: which step of how many, and of those that go section by section how many are through.
 *
 * @param step from 1 on
 * @param of 0 in a step that is one piece
 */
public record FileProgress(Stage stage, int step, int steps, int done, int of) {

    /** Where the making of a file of this kind begins. */
    static FileProgress begun(ExportFormat format, boolean compared) {
        return new FileProgress(Stage.READING, 1, stages(format, compared).size(), 0, 0);
    }

    static FileProgress at(ExportFormat format, boolean compared, Stage stage, int done, int of) {
        var stages = stages(format, compared);
        return new FileProgress(stage, stages.indexOf(stage) + 1, stages.size(), done, of);
    }

    private static List<Stage> stages(ExportFormat format, boolean compared) {
        var stages = new ArrayList<>(List.of(Stage.values()));
        if (!compared) {
            stages.remove(Stage.COMPARING);
        }
        if (!format.isPaper()) {
            stages.remove(Stage.LAYING_OUT);
        }
        return stages;
    }

    /** From 0 to 1, as many steps as are done, and what is done of this one. Steps are not equally long. */
    public double share() {
        return (step - 1 + (of == 0 ? 0 : (double) done / of)) / steps;
    }

    /** Whether somebody who looks on would see a difference. */
    boolean isFurtherThan(FileProgress before) {
        return stage != before.stage || Math.floor(share() * 50) != Math.floor(before.share() * 50);
    }
}
