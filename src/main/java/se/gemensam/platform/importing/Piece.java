package se.gemensam.platform.importing;

import se.gemensam.livetext.RichText;

/** What a reader finds, in the order of the source, before it is known what becomes a section. */
sealed interface Piece {

    /** What the document calls itself. */
    record DocumentTitle(String text) implements Piece {}

    /** A heading; level 1 is the uppermost, and gaps between levels mean nothing. */
    record Heading(int level, String text) implements Piece {}

    record Content(RichText.Block block) implements Piece {}
}
