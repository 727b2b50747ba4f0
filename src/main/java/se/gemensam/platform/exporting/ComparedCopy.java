package se.gemensam.platform.exporting;

import java.util.List;
import java.util.UUID;
import se.gemensam.livetext.TextComparison;

/**
 * A whole text beside how it read before, as it is to be written out.
 *
 * @param earlier what is compared with, in words
 * @param code control code of the text now
 * @param sections in the reading order of now, with what is gone where it stood
 */
public record ComparedCopy(String title, String earlier, String code, List<Part> sections) {

    public ComparedCopy {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param depth 1 for those at the top
     * @param fate text key of what became of it, empty when nothing did or only its words changed
     */
    public record Part(
            UUID id, int depth, String number, String title, String fate, boolean moved, TextComparison text) {

        String label() {
            return title.isBlank() ? number : number + " " + title;
        }
    }
}
