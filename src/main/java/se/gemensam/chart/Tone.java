package se.gemensam.chart;

/**
 * What something in a picture means. The theme gives each its colour ({@code --chart-good}, …), and the drawing a pattern or a shape
 * beside it, for whoever sees the colours as one.
 */
public enum Tone {
    GOOD,
    UNDER_WAY,
    LATE,
    BAD,
    NEUTRAL,
    PARTY,
    UNION,
    JOINT,
    COOPERATING
}
