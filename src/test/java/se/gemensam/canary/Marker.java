package se.gemensam.canary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A word that stands in one place only.
 *
 * @param place what it stands in, for whoever reads a failure
 * @param word letters, digits and little else, so that no channel writes it otherwise
 * @param readers who may meet it, in any channel
 * @param met by channel, who must meet it there: without that a crawl that sees nothing would find no leak
 */
record Marker(String place, String word, Set<Person> readers, Map<Channel, Set<Person>> met) {

    Marker {
        readers = Set.copyOf(readers);
        met = Map.copyOf(met);
        if (!word.matches("[\\p{L}0-9 _-]{8,}")) {
            throw new IllegalArgumentException("is found by chance, or written otherwise somewhere: " + word);
        }
    }

    static Marker of(String place, String word, Collection<Person> readers) {
        return new Marker(place, word, Set.copyOf(readers), Map.of());
    }

    static Marker of(String place, String word, Person... readers) {
        return of(place, word, Set.of(readers));
    }

    /** All its readers meet it there. */
    Marker in(Channel... channels) {
        var marker = this;
        for (var channel : channels) {
            marker = marker.in(channel, readers);
        }
        return marker;
    }

    /** Some of its readers meet it there. */
    Marker in(Channel channel, Set<Person> people) {
        var all = new EnumMap<Channel, Set<Person>>(Channel.class);
        all.putAll(met);
        all.put(channel, Set.copyOf(people));
        return new Marker(place, word, readers, all);
    }

    /** The same word with another claim about who may read it. */
    Marker claimedFor(Person... people) {
        return new Marker("claim about " + place, word, Set.of(people), Map.of());
    }
}
