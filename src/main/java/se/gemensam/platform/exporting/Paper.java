package se.gemensam.platform.exporting;

import java.util.List;

/**
 * How a text is to be set on paper.
 *
 * @param code control code of the text that is written out
 * @param lineNumbers whether the lines of the text are counted in the margin
 * @param signing who is to sign on the last page; empty for no such page
 */
public record Paper(String code, boolean lineNumbers, List<SigningSide> signing) {

    public Paper {
        signing = List.copyOf(signing);
    }

    /** The organisations of a side, each with a line for its name. */
    public record SigningSide(String name, List<String> organisations) {

        public SigningSide {
            organisations = List.copyOf(organisations);
        }
    }
}
