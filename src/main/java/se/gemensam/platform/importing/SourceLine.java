package se.gemensam.platform.importing;

/**
 * A line of text as it stood in the source.
 *
 * @param text without spaces at the ends
 * @param indent columns before the text
 * @param spaceAfter a space stood at the end, as wrapped lines have where the space between two words is kept
 * @param gap empty lines before it, beyond those that stand between all lines
 * @param opensPage first on its page
 * @param afterRule a rule stood before it, as before footnotes
 * @param room the length that lines have hereabouts
 */
record SourceLine(
        String text, int indent, boolean spaceAfter, int gap, boolean opensPage, boolean afterRule, int room) {

    /** A line that reaches so far is taken as full. */
    private static final double FULL = 0.85;

    /** True when the next word had found room here, so that somebody broke the line on purpose. */
    boolean hadRoomFor(SourceLine next) {
        int space = next.text.indexOf(' ');
        int word = space < 0 ? next.text.length() : space;
        return text.length() + 1 + word <= FULL * room;
    }

    boolean isHalfEmpty() {
        return text.length() * 2 < room;
    }

    boolean startsApart() {
        return gap > 0 || opensPage;
    }
}
