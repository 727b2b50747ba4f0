package se.gemensam.platform.exporting;

import java.util.List;

/** A platform as it is to be written out; subtitle is empty when there is none. */
public record ExportedPlatform(String title, String subtitle, List<ExportedSection> sections) {

    /** What platforms are written in, whoever reads them. */
    static final String LANGUAGE = "sv";

    public ExportedPlatform {
        sections = List.copyOf(sections);
    }

    /** How many sections there are, on all levels. */
    int size() {
        return sections.stream().mapToInt(ExportedSection::size).sum();
    }
}
