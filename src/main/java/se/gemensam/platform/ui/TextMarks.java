package se.gemensam.platform.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.livetext.Anchor;
import tools.jackson.databind.json.JsonMapper;

/** Words that open threads are about, as the text element marks them. */
final class TextMarks {

    private static final JsonMapper JSON = new JsonMapper();

    private TextMarks() {}

    static String of(Talk talk) {
        List<Map<String, Object>> marks = talk.threads().stream()
                .filter(ThreadRow::isOpen)
                .flatMap(TextMarks::mark)
                .toList();
        return JSON.writeValueAsString(marks);
    }

    private static Stream<Map<String, Object>> mark(ThreadRow thread) {
        return thread.place() instanceof Anchor.At at
                ? Stream.of(Map.of(
                        "section", thread.subjectId().toString(),
                        "version", at.version(),
                        "from", at.from(),
                        "to", at.to(),
                        "style", AudienceMark.room(thread.audience())))
                : Stream.empty();
    }
}
