package se.gemensam.discussion;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People and organisations that words name with an "@". Stored are their ids: what each reader reads is the name that it may see
 * at that moment.
 */
final class Mentions {

    private static final Pattern STORED = Pattern.compile("@\\{(member|organisation):([0-9a-f-]{36})}");

    private static final Locale SWEDISH = Locale.of("sv");

    private Mentions() {}

    /** @param name as it was typed after the "@" */
    record Mentioned(Kind kind, UUID id, String name) {

        String stored() {
            return "@{" + kind.name().toLowerCase(Locale.ROOT) + ":" + id + "}";
        }
    }

    enum Kind {
        MEMBER,
        ORGANISATION
    }

    /** Words as they are stored: names become ids. Of names that begin alike the longest counts. */
    static String store(String typed, Collection<Mentioned> known) {
        if (typed.indexOf('@') < 0 || known.isEmpty()) {
            return typed;
        }
        Map<String, Mentioned> byName = known.stream()
                .collect(Collectors.toMap(
                        mentioned -> mentioned.name().toLowerCase(SWEDISH), Function.identity(), (a, b) -> a));
        var names = known.stream()
                .map(Mentioned::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var pattern =
                Pattern.compile("@(" + names + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(typed).replaceAll(found -> quoted(byName, found));
    }

    private static String quoted(Map<String, Mentioned> byName, MatchResult found) {
        var mentioned = byName.get(found.group(1).toLowerCase(SWEDISH));
        return Matcher.quoteReplacement(mentioned == null ? found.group() : mentioned.stored());
    }

    static Set<UUID> members(String stored) {
        return ids(stored, "member");
    }

    static Set<UUID> organisations(String stored) {
        return ids(stored, "organisation");
    }

    private static Set<UUID> ids(String stored, String kind) {
        return STORED.matcher(stored)
                .results()
                .filter(found -> found.group(1).equals(kind))
                .map(found -> UUID.fromString(found.group(2)))
                .collect(Collectors.toSet());
    }

    /** Words as somebody reads them: ids become names. Whoever has no name here stays what was typed. */
    static String show(String stored, Map<UUID, String> nameOf) {
        return STORED.matcher(stored).replaceAll(found -> {
            var name = nameOf.get(UUID.fromString(found.group(2)));
            return Matcher.quoteReplacement(name == null ? found.group() : "@" + name);
        });
    }
}
