package se.gemensam.livetext;

/** What a line of a text is: a title, a paragraph, or a part of a list, a quotation or a table. */
public enum LineKind {
    TITLE,
    PARAGRAPH,
    SUBHEADING,
    LOWER_SUBHEADING,
    BULLET,
    NUMBERED,
    CONTINUED,
    QUOTED,
    HEADER_CELL,
    CELL
}
