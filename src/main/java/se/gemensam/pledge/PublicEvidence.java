package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence that is marked to stand on pages for everybody. Who said a thing, and who handed it in, is not told. */
@Component
public class PublicEvidence {

    /**
     * Something that shows it.
     *
     * @param text without names of persons
     * @param address on the web; empty for none
     */
    public record Proof(LocalDate day, String text, String address) {}

    private record Line(UUID pledgeId, Proof proof) {}

    private final JdbcClient jdbc;

    PublicEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By pledge, the latest first. */
    Map<UUID, List<Proof>> of(UUID workspaceId) {
        return read("and e.open", workspaceId);
    }

    /** For the two sides themselves, by pledge, the latest first: also what is not for everybody. */
    Map<UUID, List<Proof>> inRoom(UUID workspaceId) {
        return read("", workspaceId);
    }

    private Map<UUID, List<Proof>> read(String condition, UUID workspaceId) {
        return jdbc
                .sql("""
                select e.pledge_id, e.kind, e.happened_on, e.title, e.link, e.words, e.assembly, e.paragraph,
                    e.votes_for, e.votes_against
                from evidence e join pledge p on p.id = e.pledge_id
                where p.workspace_id = ? and e.removed_at is null %s
                order by e.happened_on desc, e.added_at desc, e.id""".formatted(condition))
                .param(workspaceId)
                .query((row, _) -> new Line(
                        row.getObject("pledge_id", UUID.class),
                        new Proof(
                                row.getObject("happened_on", LocalDate.class),
                                switch (EvidenceKind.valueOf(row.getString("kind"))) {
                                    case LINK, FILE -> row.getString("title");
                                    case QUOTE -> "”" + row.getString("words") + "”";
                                    case DECISION ->
                                        decision(
                                                row.getString("assembly"),
                                                row.getString("paragraph"),
                                                row.getString("votes_for"),
                                                row.getString("votes_against"));
                                },
                                Objects.requireNonNullElse(row.getString("link"), ""))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::pledgeId, Collectors.mapping(Line::proof, Collectors.toList())));
    }

    /** "Kommunfullmäktige § 61, 18–23". */
    private static String decision(
            String assembly, String paragraph, @Nullable String inFavour, @Nullable String against) {
        return assembly
                + (paragraph.isEmpty() ? "" : " § " + paragraph)
                + (inFavour == null || against == null ? "" : ", " + inFavour + "–" + against);
    }
}
