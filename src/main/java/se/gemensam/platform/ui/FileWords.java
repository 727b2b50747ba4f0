package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.shell.Formats;

/** Files in words. */
final class FileWords {

    private static final int KILO = 1_000;

    private FileWords() {}

    /** "”Handslag” som dokument att skriva ut (PDF)". */
    static String what(FileOrderRow row, Component page) {
        return page.getTranslation("file.what", row.title(), kind(row, page));
    }

    /** The format, and what the file holds beside the text. */
    static String kind(FileOrderRow row, Component page) {
        var options = row.options();
        var words = new ArrayList<String>();
        words.add(page.getTranslation("platform.export." + row.format().token()));
        if (options.against() != null) {
            words.add(page.getTranslation("file.kind.against", options.against()));
        }
        if (options.lineNumbers()) {
            words.add(page.getTranslation("file.kind.lines"));
        }
        if (options.signatures()) {
            words.add(page.getTranslation("file.kind.signatures"));
        }
        return String.join(", ", words);
    }

    /** "1,4 MB", in thousands of thousands as file managers count. */
    static String size(long bytes, Formats formats) {
        double kilobytes = (double) bytes / KILO;
        return kilobytes < KILO
                ? formats.number(Math.max(1, Math.rint(kilobytes)), 0) + " kB"
                : formats.number(kilobytes / KILO, 1) + " MB";
    }
}
