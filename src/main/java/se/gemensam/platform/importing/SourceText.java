package se.gemensam.platform.importing;

import java.util.List;

/** A document after reading: its pieces, and whether it is an export of our own, which is taken word for word. */
record SourceText(List<Piece> pieces, Origin origin) {

    enum Origin {
        OWN_EXPORT,
        FOREIGN
    }

    SourceText {
        pieces = List.copyOf(pieces);
    }

    static SourceText foreign(List<Piece> pieces) {
        return new SourceText(pieces, Origin.FOREIGN);
    }
}
