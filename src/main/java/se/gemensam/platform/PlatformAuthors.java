package se.gemensam.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.gemensam.organisation.Side;

/**
 * Who wrote what of a platform as it reads now, and how much.
 *
 * @param authors by member
 */
public record PlatformAuthors(List<SectionAuthors> sections, Map<UUID, Author> authors) {

    /** @param name as the reader may see it */
    public record Author(String name, Side side) {}

    /**
     * A part of the words of a platform.
     *
     * @param characters that somebody wrote
     */
    public record Share(Author author, long characters) {}

    public long characters() {
        return charactersOf().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of those of a side, whoever wrote most first. */
    public List<Share> of(Side side) {
        return charactersOf().entrySet().stream()
                .filter(entry -> entry.getKey().side() == side)
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Share::characters)
                        .reversed()
                        .thenComparing(share -> share.author().name()))
                .toList();
    }

    public Author author(UUID member) {
        var author = authors.get(member);
        if (author == null) {
            throw new IllegalArgumentException("no author " + member);
        }
        return author;
    }

    /** Those of an organisation whose names the reader may not see are one: nobody shall tell them apart. */
    private Map<Author, Long> charactersOf() {
        var all = new HashMap<Author, Long>();
        sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .forEach(words ->
                        all.merge(author(words.author()), (long) words.words().length(), Long::sum));
        return all;
    }
}
