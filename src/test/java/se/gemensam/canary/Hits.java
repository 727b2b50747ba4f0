package se.gemensam.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Who has met which marker, in which channel, and where first. */
class Hits {

    private record Hit(String word, Person person, Channel channel) {}

    private final List<Marker> markers = new ArrayList<>();
    private final Map<Hit, String> firstAt = new LinkedHashMap<>();
    private long heard;

    synchronized void lookFor(Collection<Marker> more) {
        more.forEach(marker -> markers.stream()
                .filter(other -> !other.word().equals(marker.word()))
                .filter(other -> contains(other.word(), marker) || contains(marker.word(), other))
                .forEach(other -> {
                    throw new IllegalArgumentException(marker + " is found in " + other);
                }));
        markers.addAll(more);
    }

    /** @param where an address, or whatever helps to find it again */
    synchronized void heard(Person person, Channel channel, String where, String text) {
        heard += text.length();
        var words = text.toLowerCase(Locale.ROOT);
        for (var marker : markers) {
            if (words.contains(marker.word().toLowerCase(Locale.ROOT))) {
                firstAt.putIfAbsent(new Hit(marker.word(), person, channel), where);
            }
        }
    }

    /** A file; what is packed in it or set on its pages is looked at, too. */
    void heard(Person person, Channel channel, String where, byte[] file) {
        heard(person, channel, where, new String(file, StandardCharsets.UTF_8));
        if (new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            heard(person, channel, where, pages(file));
        }
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    heard(person, channel, where + " " + entry.getName(), zip.readAllBytes());
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static String pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What somebody met who must not. */
    List<String> leaks() {
        return leaks(markers);
    }

    /** What somebody met who must not, if it were as these claim. */
    synchronized List<String> leaks(Collection<Marker> claims) {
        var leaks = new ArrayList<String>();
        for (var claim : claims) {
            firstAt.forEach((hit, where) -> {
                if (hit.word.equals(claim.word()) && !claim.readers().contains(hit.person)) {
                    leaks.add("%s met \"%s\" (%s) by %s at %s"
                            .formatted(hit.person, claim.word(), claim.place(), hit.channel, where));
                }
            });
        }
        return leaks;
    }

    /** What somebody should have met in one of these channels, and did not. */
    List<String> missed(Channel... channels) {
        return missed(markers, channels);
    }

    synchronized List<String> missed(Collection<Marker> claims, Channel... channels) {
        var missed = new ArrayList<String>();
        for (var claim : claims) {
            for (var channel : channels) {
                for (var person : claim.met().getOrDefault(channel, Set.of())) {
                    if (!firstAt.containsKey(new Hit(claim.word(), person, channel))) {
                        missed.add("%s never met \"%s\" (%s) by %s"
                                .formatted(person, claim.word(), claim.place(), channel));
                    }
                }
            }
        }
        return missed;
    }

    synchronized long charactersHeard() {
        return heard;
    }

    private static boolean contains(String word, Marker marker) {
        return word.toLowerCase(Locale.ROOT).contains(marker.word().toLowerCase(Locale.ROOT));
    }
}
