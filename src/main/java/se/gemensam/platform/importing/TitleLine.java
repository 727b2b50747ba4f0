package se.gemensam.platform.importing;

import java.util.regex.Pattern;

/** Tells a line that may be a heading from one that cannot. */
final class TitleLine {

    static final int LONGEST = 150;

    private static final Pattern BEGINS = Pattern.compile("[\"”’'»(]?[\\p{Lu}\\p{Nd}].*");

    /** "Insats: - utred frågan": a label with what it labels. */
    private static final Pattern LABELLED_ITEM = Pattern.compile("[\\p{L} ]+:\\s*[*_]*\\s*[-–—•].*");

    private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.{3,}|…|\\t)\\s*\\d{1,3}");
    private static final Pattern ADDRESS = Pattern.compile(".*https?://.*");
    private static final Pattern FIGURE_FIRST = Pattern.compile("\\d[^\\p{L}]*(?:[^\\p{L}\\s].*)?");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}.*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}-]+(?: \\p{Lu}[\\p{Ll}\\p{M}-]+)+");
    private static final Pattern FIGURES = Pattern.compile("[\\p{Nd}\\s.,:%–—/()+-]*(?:kr|procent|st)?");

    private TitleLine() {}

    static boolean mayBe(String text) {
        return text.length() <= LONGEST
                && text.chars().filter(Character::isLetter).count() >= 3
                && BEGINS.matcher(text).matches()
                && !beginsWithFigure(text)
                && !text.endsWith(":")
                && !text.endsWith(";")
                && !Sentence.leadsOn(text)
                && !Sentence.holdsSeveral(text)
                && !LABELLED_ITEM.matcher(text).matches()
                && !isContentsLine(text)
                && !ADDRESS.matcher(text).matches()
                && !FIGURES.matcher(text).matches();
    }

    /** A title, dots, and a page number. */
    static boolean isContentsLine(String text) {
        return text.length() <= LONGEST && CONTENTS_LINE.matcher(text).matches();
    }

    /** Headings seldom end in a full stop; those that do show it by large type. */
    static boolean endsLikeSentence(String text) {
        return text.endsWith(".") || text.endsWith(".”") || text.endsWith(".\"");
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** "1998 – 55 %" is a row of figures; "2018 års val" and "1. Utbildning" are words. */
    private static boolean beginsWithFigure(String text) {
        return FIGURE_FIRST.matcher(text).matches() && !NUMBERED.matcher(text).matches();
    }
}
