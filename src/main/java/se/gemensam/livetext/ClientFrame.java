package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A frame from a client, with every field of the right kind. */
sealed interface ClientFrame {

    Pattern CLIENT = Pattern.compile("[A-Za-z0-9_-]{4,64}");

    /** @param version what the client already has, with the mark that it got with it; null when nothing */
    record Open(
            UUID document,
            String ticket,
            int schema,
            String client,
            @Nullable Long version,
            @Nullable String mark) implements ClientFrame {}

    /** @param seen the oldest version that a deletion in it was made on; the client may have brought it to a later one */
    record Steps(UUID document, long version, long seen, long batch, JsonNode steps, boolean refuseWhenLate)
            implements ClientFrame {}

    /** @param place null when the caret is gone */
    record MoveCaret(UUID document, long version, Caret.@Nullable Place place) implements ClientFrame {}

    /** @param versions which version of each the client shows; shorter than the documents when it doesn't say */
    record Watch(List<UUID> documents, List<Long> versions) implements ClientFrame {}

    /** @param differs the client saw that its text is not the server's, and will open anew */
    record Close(UUID document, boolean differs) implements ClientFrame {}

    /** Not JSON, or of a kind that nobody knows. */
    class NotUnderstoodException extends RuntimeException {}

    /** A field that is missing or of the wrong kind. */
    class MalformedException extends RuntimeException {

        MalformedException(String field) {
            super(field);
        }
    }

    static ClientFrame parse(String text) {
        var frame = read(text);
        return switch (frame.path("t").asString("")) {
            case "open" ->
                new Open(
                        uuid(frame, "doc"),
                        string(frame, "ticket"),
                        Math.toIntExact(number(frame, "schema")),
                        client(frame),
                        frame.has("version") ? number(frame, "version") : null,
                        frame.has("mark") ? string(frame, "mark") : null);
            case "steps" ->
                new Steps(
                        uuid(frame, "doc"),
                        number(frame, "version"),
                        Math.min(number(frame, frame.has("seen") ? "seen" : "version"), number(frame, "version")),
                        number(frame, "batch"),
                        array(frame, "steps"),
                        frame.path("late").asString("").equals("refuse"));
            case "caret" -> new MoveCaret(uuid(frame, "doc"), number(frame, "version"), place(frame));
            case "watch" -> new Watch(uuids(frame, "docs"), numbers(frame, "versions"));
            case "close" -> new Close(uuid(frame, "doc"), frame.path("differs").asBoolean(false));
            default -> throw new NotUnderstoodException();
        };
    }

    private static JsonNode read(String text) {
        try {
            var frame = Json.read(text);
            if (!frame.isObject()) {
                throw new NotUnderstoodException();
            }
            return frame;
        } catch (JacksonException notJson) {
            throw new NotUnderstoodException();
        }
    }

    private static UUID uuid(JsonNode frame, String field) {
        return idOf(frame.path(field), field);
    }

    private static UUID idOf(JsonNode value, String field) {
        try {
            var text = value.asString("");
            var id = UUID.fromString(text);
            if (text.length() != 36) {
                throw new MalformedException(field);
            }
            return id;
        } catch (IllegalArgumentException notAnId) {
            throw new MalformedException(field);
        }
    }

    private static List<UUID> uuids(JsonNode frame, String field) {
        var ids = new ArrayList<UUID>();
        for (var value : array(frame, field)) {
            ids.add(idOf(value, field));
        }
        return ids;
    }

    private static List<Long> numbers(JsonNode frame, String field) {
        var numbers = new ArrayList<Long>();
        for (var value : frame.path(field)) {
            numbers.add(numberOf(value, field));
        }
        return numbers;
    }

    private static String string(JsonNode frame, String field) {
        var value = frame.path(field);
        if (!value.isString() || value.stringValue().length() > 200) {
            throw new MalformedException(field);
        }
        return value.stringValue();
    }

    private static String client(JsonNode frame) {
        var client = string(frame, "client");
        if (!CLIENT.matcher(client).matches()) {
            throw new MalformedException("client");
        }
        return client;
    }

    private static long number(JsonNode frame, String field) {
        return numberOf(frame.path(field), field);
    }

    private static long numberOf(JsonNode value, String field) {
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.longValue() < 0) {
            throw new MalformedException(field);
        }
        return value.longValue();
    }

    private static JsonNode array(JsonNode frame, String field) {
        var value = frame.path(field);
        if (!value.isArray()) {
            throw new MalformedException(field);
        }
        return value;
    }

    private static Caret.@Nullable Place place(JsonNode frame) {
        if (frame.path("anchor").isNull() || frame.path("anchor").isMissingNode()) {
            return null;
        }
        return new Caret.Place((int) number(frame, "anchor"), (int) number(frame, "head"));
    }
}
