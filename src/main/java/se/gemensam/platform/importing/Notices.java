package se.gemensam.platform.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What is left out while reading, counted, so that a hundred pictures are one line to the person. */
final class Notices {

    static final String SCRIPTS = "import.notice.scripts";
    static final String PICTURES = "import.notice.pictures";
    static final String REMOTE = "import.notice.remote";
    static final String LINKS = "import.notice.links";
    static final String EMBEDDED = "import.notice.embedded";
    static final String HIDDEN = "import.notice.hidden";
    static final String WINDOWS_1252 = "import.notice.windows1252";
    static final String BROKEN_CHARACTERS = "import.notice.brokenCharacters";
    static final String AGREEMENTS = "import.notice.agreements";
    static final String OTHER_TYPE = "import.notice.otherType";

    private final SequencedMap<String, Integer> counts = new LinkedHashMap<>();

    void add(String key) {
        add(key, 1);
    }

    void add(String key, int times) {
        if (times > 0) {
            counts.merge(key, times, Integer::sum);
        }
    }

    List<ImportNotice> toList() {
        return counts.entrySet().stream()
                .map(notice -> new ImportNotice(notice.getKey(), List.of(notice.getValue())))
                .toList();
    }
}
