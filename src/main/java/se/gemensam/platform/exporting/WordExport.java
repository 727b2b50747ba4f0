package se.gemensam.platform.exporting;

import java.util.List;

/** A platform as a Word document with headings, lists and tables that are such, to be worked on elsewhere. */
public final class WordExport {

    private WordExport() {}

    /** @param code control code of the text that is written out */
    public static byte[] write(ExportedPlatform platform, String code, Wording wording) {
        var body = new WordBody().plain("Title", platform.title());
        if (!platform.subtitle().isEmpty()) {
            body.plain("Subtitle", platform.subtitle());
        }
        sections(platform.sections(), body, 1);
        return WordFile.of(platform.title(), code, body, wording);
    }

    private static void sections(List<ExportedSection> sections, WordBody body, int level) {
        for (var section : sections) {
            body.heading(level, section.label()).blocks(section.content().blocks(), level);
            sections(section.children(), body, level + 1);
        }
    }
}
