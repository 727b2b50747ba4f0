package se.gemensam.platform.ui;

import java.util.List;
import java.util.Map;
import se.gemensam.discussion.ThreadMark;
import se.gemensam.discussion.ui.AudienceMark;
import tools.jackson.databind.json.JsonMapper;

/** Words that open threads are about, as the text element marks them. */
final class TextMarks {

    private static final JsonMapper JSON = new JsonMapper();

    private TextMarks() {}

    static String of(List<ThreadMark> marks) {
        return JSON.writeValueAsString(marks.stream().map(TextMarks::mark).toList());
    }

    private static Map<String, Object> mark(ThreadMark mark) {
        return Map.of(
                "thread", mark.threadId().toString(),
                "section", mark.subjectId().toString(),
                "version", mark.place().version(),
                "from", mark.place().from(),
                "to", mark.place().to(),
                "style", AudienceMark.room(mark.audience()));
    }
}
