package se.gemensam.livetext;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The frames that the server sends. */
final class Frames {

    private Frames() {}

    static String opened(
            UUID document,
            long version,
            String mark,
            @Nullable String content,
            @Nullable List<Batch> batches,
            Access access,
            long acked,
            Map<UUID, Names.Person> people,
            Collection<Caret> carets) {
        var frame = start("opened", document);
        frame.append(",\"version\":").append(version);
        frame.append(",\"mark\":\"").append(mark).append('"');
        if (content != null) {
            frame.append(",\"content\":").append(content);
        }
        if (batches != null) {
            frame.append(",\"batches\":").append(array(batches));
        }
        frame.append(",\"access\":\"").append(access == Access.WRITE ? "write" : "read");
        frame.append("\",\"acked\":").append(acked);
        frame.append(",\"people\":").append(people(people));
        return frame.append(carets(carets)).append('}').toString();
    }

    static String steps(UUID document, long version, String mark, List<Batch> batches) {
        return start("steps", document)
                .append(",\"version\":")
                .append(version)
                .append(",\"mark\":\"")
                .append(mark)
                .append("\",\"batches\":")
                .append(array(batches))
                .append('}')
                .toString();
    }

    static String people(UUID document, Map<UUID, Names.Person> people) {
        return start("people", document)
                .append(",\"people\":")
                .append(people(people))
                .append('}')
                .toString();
    }

    static String carets(UUID document, Collection<Caret> carets) {
        return start("carets", document).append(carets(carets)).append('}').toString();
    }

    static String hash(UUID document, Snapshot snapshot) {
        return start("hash", document)
                .append(",\"version\":")
                .append(snapshot.version())
                .append(",\"hash\":\"")
                .append(snapshot.hash())
                .append("\"}")
                .toString();
    }

    static String read(UUID document, Snapshot snapshot) {
        return start("read", document)
                .append(",\"version\":")
                .append(snapshot.version())
                .append(",\"html\":")
                .append(Json.quote(snapshot.html()))
                .append('}')
                .toString();
    }

    static String refused(UUID document, long batch, Refusal refusal, String reason, @Nullable Long retryMillis) {
        var frame = start("refused", document);
        frame.append(",\"batch\":").append(batch);
        frame.append(",\"code\":\"").append(refusal.code());
        frame.append("\",\"reason\":").append(Json.quote(reason));
        if (retryMillis != null) {
            frame.append(",\"retryMs\":").append(retryMillis);
        }
        return frame.append('}').toString();
    }

    static String gone(UUID document, Gone gone, String reason) {
        return start("gone", document)
                .append(",\"code\":\"")
                .append(gone.code())
                .append("\",\"reason\":")
                .append(Json.quote(reason))
                .append('}')
                .toString();
    }

    private static StringBuilder start(String kind, UUID document) {
        return new StringBuilder(256)
                .append("{\"t\":\"")
                .append(kind)
                .append("\",\"doc\":\"")
                .append(document)
                .append('"');
    }

    private static String array(List<Batch> batches) {
        return batches.stream().map(Batch::toJson).collect(Collectors.joining(",", "[", "]"));
    }

    private static String people(Map<UUID, Names.Person> people) {
        return people.entrySet().stream()
                .map(entry -> "\"%s\":{\"name\":%s,\"side\":\"%s\"}"
                        .formatted(
                                entry.getKey(),
                                Json.quote(entry.getValue().name()),
                                entry.getValue().side()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String carets(Collection<Caret> carets) {
        return carets.stream().map(Frames::caret).collect(Collectors.joining(",", ",\"carets\":[", "]"));
    }

    private static String caret(Caret caret) {
        var place = caret.place();
        return "{\"version\":%d,\"by\":\"%s\",\"client\":%s,\"anchor\":%s,\"head\":%s}"
                .formatted(
                        caret.version(),
                        caret.by(),
                        Json.quote(caret.client()),
                        place == null ? null : place.anchor(),
                        place == null ? null : place.head());
    }
}
