package se.gemensam.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gemensam.chart.Bars.Bar;
import se.gemensam.chart.Bars.Piece;
import se.gemensam.chart.Course.Line;
import se.gemensam.chart.Course.Target;
import se.gemensam.chart.Course.Value;
import se.gemensam.chart.Shares.Part;
import se.gemensam.chart.Timeline.Kind;
import se.gemensam.chart.Timeline.Mark;

class ChartPictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 13);

    @Test
    void wordsAreOneLineWithoutWhatNobodyCanWrite() {
        assertThat(ChartPictures.shares("in\u0000fri\nade\u202E")
                        .parts()
                        .getFirst()
                        .label())
                .isEqualTo("in fri ade");
        assertThatIllegalArgumentException().isThrownBy(() -> ChartPictures.shares(" \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Course.of("Heltid", "", "%", List.of(new Value(DAY, 1))));
    }

    @Test
    void whatHappensStandsInOrderOfTime() {
        var course = ChartPictures.course("Ett");
        assertThat(course.targets()).extracting(Target::value).containsExactly(1300.0, 1500.0);
        assertThat(ChartPictures.timeline("Halvtid").marks())
                .extracting(Mark::label)
                .containsExactly("Val", "Halvtid");
    }

    @Test
    void aCourseHasSomethingToShow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Course.of("Heltid", "Inget.", "%", List.of()));
        var onlyTarget = new Course(
                "Heltid",
                "Målet är 85 procent.",
                "%",
                List.of(new Line("", "Heltid", Tone.JOINT, List.of())),
                List.of(new Target(DAY, 85)),
                null,
                null);
        assertThat(onlyTarget.targets()).hasSize(1);
    }

    @Test
    void aDayHasOneValueAndItIsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line("", "Ett", Tone.JOINT, List.of(new Value(DAY, 1), new Value(DAY, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Value(DAY, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(DAY, Double.POSITIVE_INFINITY));
    }

    @Test
    void aWholeIsMoreThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("", "infriade", -1, Tone.GOOD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares("Löften", "Inga.", List.of(new Part("", "infriade", 0, Tone.GOOD))));
    }

    @Test
    void aToneMeansTheSameInEveryBar() {
        var one = new Bar("", "Vård", List.of(new Piece("infriade", 1, Tone.GOOD), new Piece("brutna", 1, Tone.BAD)));
        var other = new Bar("", "Skola", List.of(new Piece("klara", 1, Tone.GOOD)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bars("Områden", "Lika.", "", List.of(one, other)));
    }

    @Test
    void barsOfOnePieceEachMayShareATone() {
        var bars = new Bars(
                "Områden",
                "Vården har flest.",
                "",
                List.of(Bar.of("", "Vård", 3, Tone.JOINT), Bar.of("", "Skola", 1, Tone.JOINT)));
        assertThat(bars.bars()).hasSize(2);
    }

    @Test
    void marksLieWithinThePeriod() {
        var late = new Mark("", DAY.plusYears(5), "Val", Kind.ELECTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline("Perioden", "Fyra år.", DAY, DAY.plusYears(4), List.of(late), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline("Perioden", "Ingen dag.", DAY, DAY, List.of(), null));
    }
}
