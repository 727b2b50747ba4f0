package se.gemensam.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What organisations have said of a platform, for everybody to read. */
public record AdoptionLists(
        List<Line> adopted,
        List<Line> standsBehind,
        List<Line> answered,
        List<Exempted> exceptions,
        List<Statement> statements) {

    static final AdoptionLists NONE = new AdoptionLists(List.of(), List.of(), List.of(), List.of(), List.of());

    public AdoptionLists {
        adopted = List.copyOf(adopted);
        standsBehind = List.copyOf(standsBehind);
        answered = List.copyOf(answered);
        exceptions = List.copyOf(exceptions);
        statements = List.copyOf(statements);
    }

    /**
     * A decision.
     *
     * @param outcome null for an answer to a consultation
     * @param body that decided
     * @param day of its meeting
     * @param paragraph of its minutes, without the sign
     */
    public record Line(
            String organisation, @Nullable DecisionOutcome outcome, String body, LocalDate day, String paragraph) {}

    /**
     * "Undantag": what an organisation does not stand behind.
     *
     * @param section its number and title
     */
    public record Exempted(String organisation, String section, String text) {}

    /** "Särskilt yttrande". */
    public record Statement(String organisation, String text) {}
}
