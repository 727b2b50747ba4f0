package se.gemensam.platform.exporting;

import java.util.List;

/** A platform as a Word document with headings, lists and tables that are such, to be worked on elsewhere. */
public final class WordExport {

    private WordExport() {}

    /** @param code control code of the text that is written out */
    public static byte[] write(ExportedPlatform platform, String code, Wording wording) {
        return write(platform, code, wording, Headway.UNHEARD);
    }

    /** @param code control code of the text that is written out */
    public static byte[] write(ExportedPlatform platform, String code, Wording wording, Headway headway) {
        var body = new WordBody().plain("Title", platform.title());
        if (!platform.subtitle().isEmpty()) {
            body.plain("Subtitle", platform.subtitle());
        }
        sections(platform.sections(), body, 1, headway.counting(Headway.Stage.WRITING, platform.size()));
        headway.at(Headway.Stage.FINISHING);
        return WordFile.of(platform.title(), code, body, wording);
    }

    private static void sections(List<ExportedSection> sections, WordBody body, int level, Runnable written) {
        for (var section : sections) {
            body.heading(level, section.label()).blocks(section.content().blocks(), level);
            written.run();
            sections(section.children(), body, level + 1, written);
        }
    }
}
