package se.gemensam.platform.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.livetext.Anchor;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Audience;
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
                        "style", style(thread.audience())))
                : Stream.empty();
    }

    private static String style(Audience audience) {
        return switch (audience) {
            case Audience.OneSide(var side) -> side == Side.PARTY ? "party" : "union";
            case Audience.Me me -> "own";
            case Audience.Group group -> "own";
            case Audience.Organisation organisation -> "own";
            case Audience.Room room -> "room";
            case Audience.RoomAndCooperating all -> "room";
            case Audience.Public all -> "room";
        };
    }
}
