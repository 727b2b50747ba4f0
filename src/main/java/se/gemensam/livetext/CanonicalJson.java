package se.gemensam.livetext;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form of RFC 8785: keys in UTF-16 order, no space, the shortest escapes. Documents hold whole numbers
 * only, so other numbers are refused instead of formatted.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /** SHA-256, in hex, of the canonical form of the schema's number and the document. */
    static String hashOf(String documentJson) {
        return sha256("{\"doc\":" + of(Json.read(documentJson)) + ",\"schema\":" + RichText.SCHEMA + "}");
    }

    static String of(JsonNode node) {
        var out = new StringBuilder();
        write(out, node);
        return out.toString();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static void write(StringBuilder out, JsonNode node) {
        if (node.isObject()) {
            writeObject(out, node);
        } else if (node.isArray()) {
            writeArray(out, node);
        } else if (node.isString()) {
            writeString(out, node.stringValue());
        } else if (node.isIntegralNumber() && node.canConvertToLong()) {
            out.append(node.longValue());
        } else if (node.isBoolean() || node.isNull()) {
            out.append(node);
        } else {
            throw new IllegalArgumentException("no canonical form for " + node.getNodeType());
        }
    }

    private static void writeObject(StringBuilder out, JsonNode node) {
        var sorted = new TreeMap<String, JsonNode>();
        node.forEachEntry(sorted::put);
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            writeString(out, entry.getKey());
            out.append(':');
            write(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void writeArray(StringBuilder out, JsonNode node) {
        out.append('[');
        var separator = "";
        for (var element : node) {
            out.append(separator);
            write(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
