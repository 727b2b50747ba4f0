package se.gemensam.chart;

import java.util.HashMap;
import java.util.List;

/**
 * How categories compare: a bar for each, from the top, of one piece or of several on one another.
 *
 * @param unit comes after each number; empty when the numbers speak for themselves
 */
public record Bars(String title, String description, String unit, List<Bar> bars) implements ChartPicture {

    private static final int MOST_BARS = 60;
    private static final int MOST_PIECES = 9;

    public Bars {
        title = Valid.words(title);
        description = Valid.words(description);
        unit = unit.strip();
        bars = Valid.distinct(bars, MOST_BARS, Bar::label);
        Valid.require(!bars.isEmpty(), "there is a bar");
        Valid.require(
                bars.stream().allMatch(bar -> bar.pieces().size() <= 1) || tonesMeanOneThing(bars),
                "a tone means the same in every bar");
    }

    private static boolean tonesMeanOneThing(List<Bar> bars) {
        var names = new HashMap<Tone, String>();
        return bars.stream()
                .flatMap(bar -> bar.pieces().stream())
                .allMatch(piece -> piece.label().equals(names.computeIfAbsent(piece.tone(), _ -> piece.label())));
    }

    /** @param key what is picked with it; empty when there is nothing to pick */
    public record Bar(String key, String label, List<Piece> pieces) {

        public Bar {
            label = Valid.words(label);
            pieces = Valid.distinct(pieces, MOST_PIECES, Piece::tone);
        }

        public static Bar of(String key, String label, double value, Tone tone) {
            return new Bar(key, label, List.of(new Piece(label, value, tone)));
        }
    }

    /** @param label what this tone means; where bars have several pieces the same in every bar */
    public record Piece(String label, double value, Tone tone) {

        public Piece {
            label = Valid.words(label);
            Valid.require(Double.isFinite(value) && value >= 0, "a piece is not less than nothing");
        }
    }
}
