package se.gemensam.platform;

import java.util.List;

/**
 * A platform beside how it read before.
 *
 * @param sections those that are not as they were, in the later reading order, with what is gone where it stood
 * @param unchanged how many are as they were
 */
public record PlatformComparison(List<SectionComparison> sections, int unchanged) {

    public long number(SectionComparison.Change change) {
        return sections.stream().filter(section -> section.change() == change).count();
    }

    /** Sections that stand elsewhere, whatever else became of them. */
    public long moved() {
        return sections.stream().filter(SectionComparison::moved).count();
    }
}
