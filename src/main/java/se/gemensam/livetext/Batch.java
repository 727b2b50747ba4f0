package se.gemensam.livetext;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one author did at once, as it was applied: counts once, whoever sends it again.
 *
 * @param seq counts all batches of the document from 0
 * @param client that sent it, and its own number for it
 * @param baseVersion version before its first step
 * @param mark names the history up to and including it
 * @param outcome JSON object with {@code kept}, {@code dropped} and {@code swallowed}; null when all went as sent
 * @param cause of a change made by the server
 */
record Batch(
        long seq,
        String client,
        long number,
        UUID author,
        long baseVersion,
        List<TextStep> steps,
        String mark,
        @Nullable String outcome,
        @Nullable String cause,
        Instant at) {

    /** What the server does itself; no client can call itself so. */
    static final String SERVER = "~server";

    long version() {
        return baseVersion + steps.size();
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

    /** The name of a history that goes on with these steps; one that got no step keeps its name. */
    static String markAfter(String before, String client, long number, List<TextStep> steps) {
        if (steps.isEmpty()) {
            return before;
        }
        var told = steps.stream().map(TextStep::json).collect(Collectors.joining(","));
        return CanonicalJson.sha256(before + client + number + told).substring(0, 32);
    }
}
