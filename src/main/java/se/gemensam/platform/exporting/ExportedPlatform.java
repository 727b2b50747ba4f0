package se.gemensam.platform.exporting;

import java.util.List;

/** A platform as it is to be written out; subtitle is empty when there is none. */
public record ExportedPlatform(String title, String subtitle, List<ExportedSection> sections) {

    public ExportedPlatform {
        sections = List.copyOf(sections);
    }
}
