package se.gemensam.chart;

import java.time.LocalDate;
import java.util.List;
import se.gemensam.chart.Bars.Bar;
import se.gemensam.chart.Bars.Piece;
import se.gemensam.chart.Course.Line;
import se.gemensam.chart.Course.Target;
import se.gemensam.chart.Course.Value;
import se.gemensam.chart.Shares.Part;
import se.gemensam.chart.Timeline.Kind;
import se.gemensam.chart.Timeline.Mark;

/** One picture of each kind, with a label of one's choice in it. */
public final class ChartPictures {

    private static final LocalDate ELECTION = LocalDate.of(2026, 9, 13);

    private ChartPictures() {}

    public static Course course(String label) {
        var values = List.of(new Value(ELECTION, 1061.5), new Value(ELECTION.plusYears(1), 1234.5));
        var other = List.of(new Value(ELECTION.plusYears(1), 900));
        return new Course(
                        "Heltid",
                        "Heltiden ökar.",
                        "%",
                        List.of(
                                new Line("first", label, Tone.PARTY, values),
                                new Line("second", "Andra", Tone.UNION, other)),
                        List.of(),
                        null,
                        null)
                .withTargets(List.of(new Target(ELECTION.plusYears(4), 1500), new Target(ELECTION.plusYears(2), 1300)))
                .withBaseline(ELECTION, 1000)
                .withNow(ELECTION.plusYears(2));
    }

    public static Shares shares(String label) {
        return new Shares(
                "Löften",
                "De flesta löften pågår.",
                List.of(new Part("good", label, 12, Tone.GOOD), new Part("late", "försenade", 1234, Tone.LATE)));
    }

    public static Bars bars(String label) {
        return new Bars(
                "Områden",
                "Vården har flest.",
                "",
                List.of(
                        new Bar("care", label, List.of(new Piece("infriade", 3, Tone.GOOD))),
                        new Bar(
                                "school",
                                "Skola",
                                List.of(new Piece("infriade", 1, Tone.GOOD), new Piece("brutna", 2, Tone.BAD)))));
    }

    public static Timeline timeline(String label) {
        return new Timeline(
                "Mandatperioden",
                "Halvtid är i maj.",
                ELECTION,
                ELECTION.plusYears(4),
                List.of(
                        new Mark("half", ELECTION.plusMonths(20), label, Kind.CHECK_IN),
                        new Mark("vote", ELECTION, "Val", Kind.ELECTION)),
                ELECTION.plusMonths(3));
    }

    public static List<ChartPicture> all(String label) {
        return List.of(course(label), shares(label), bars(label), timeline(label));
    }
}
