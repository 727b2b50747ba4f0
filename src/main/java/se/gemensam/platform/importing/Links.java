package se.gemensam.platform.importing;

import se.gemensam.livetext.RichText.Link;

/** Which addresses a link may keep: those that the schema allows, and nothing that looks like white space to a browser. */
final class Links {

    private Links() {}

    static boolean mayFollow(String href) {
        return Link.isAllowed(href)
                && href.codePoints()
                        .noneMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
