package se.gemensam.platform.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** Bytes as text: UTF-8, UTF-16 with its mark, what an HTML page says about itself, else Windows-1252 of older programs. */
final class SourceBytes {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_-]{3,20})");
    private static final Set<String> DECLARABLE =
            Set.of("utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "latin1", "us-ascii");

    private static final int LOOK = 4096;

    private SourceBytes() {}

    static String decode(byte[] bytes, Notices notices) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return readable(utf8(bytes, 3, notices));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return readable(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return readable(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        var strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return readable(strict);
        }
        var declared = declared(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return readable(new String(bytes, declared));
        }
        if (isMostlyUtf8(bytes)) {
            return readable(utf8(bytes, 0, notices));
        }
        notices.add(Notices.WINDOWS_1252);
        return readable(new String(bytes, WINDOWS_1252));
    }

    /** Text has no control characters except those that lay it out. */
    private static String readable(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b && c != 0x07)
                .count();
        if (controls * 500 > text.length()) {
            throw new RefusedException("import.refused.notText");
        }
        return text;
    }

    private static String utf8(byte[] bytes, int from, Notices notices) {
        var text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (strict(bytes, StandardCharsets.UTF_8) == null) {
            notices.add(Notices.BROKEN_CHARACTERS);
        }
        return text;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return null;
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        var meta = DECLARED.matcher(start);
        if (!meta.find() || !DECLARABLE.contains(meta.group(1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        var charset = Charset.forName(meta.group(1));
        return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
    }

    /** More of the letters beyond ASCII read well as UTF-8 than not: a few bytes were hurt on the way. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long good = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return good > broken;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
