package se.gemensam.livetext;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one author did at once, as it was applied: it makes one version, and counts once whoever sends it again.
 *
 * @param version that it makes; the one before it is one less
 * @param client that sent it, and its own number for it
 * @param steps none when all of them had lost their place
 * @param mark names the history up to and including it
 * @param outcome JSON object with {@code kept}, {@code dropped} and {@code swallowed}; null when all went as sent
 * @param cause of a change made by the server
 */
record Batch(
        long version,
        String client,
        long number,
        UUID author,
        List<TextStep> steps,
        String mark,
        @Nullable String outcome,
        @Nullable String cause,
        Instant at) {

    /** What the server does itself; no client can call itself so. */
    static final String SERVER = "~server";

    long versionBefore() {
        return version - 1;
    }

    /** As it stands in a frame. */
    String toJson() {
        var json = new StringBuilder(128);
        json.append("{\"client\":").append(Json.quote(client));
        json.append(",\"batch\":").append(number);
        json.append(",\"by\":\"").append(author);
        json.append("\",\"steps\":[")
                .append(steps.stream().map(TextStep::json).collect(Collectors.joining(",")))
                .append(']');
        if (outcome != null) {
            json.append(',').append(outcome, 1, outcome.length() - 1);
        }
        return json.append('}').toString();
    }

    /** The name of a history that goes on with this. */
    static String markAfter(String before, String client, long number, List<TextStep> steps) {
        var told = steps.stream().map(TextStep::json).collect(Collectors.joining(","));
        return CanonicalJson.sha256(before + client + number + told).substring(0, 32);
    }
}
