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
        List<Corrected> corrections,
        List<Statement> statements) {

    static final AdoptionLists NONE =
            new AdoptionLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public AdoptionLists {
        adopted = List.copyOf(adopted);
        standsBehind = List.copyOf(standsBehind);
        answered = List.copyOf(answered);
        exceptions = List.copyOf(exceptions);
        corrections = List.copyOf(corrections);
        statements = List.copyOf(statements);
    }

    /**
     * A decision.
     *
     * @param outcome null for an answer to a consultation
     * @param sections number and title of those that it is about; empty for the whole text
     * @param body that decided
     * @param day of its meeting
     * @param paragraph of its minutes, without the sign
     */
    public record Line(
            String organisation,
            @Nullable DecisionOutcome outcome,
            List<String> sections,
            String body,
            LocalDate day,
            String paragraph) {}

    /**
     * "Undantag": what an organisation does not stand behind.
     *
     * @param section its number and title
     */
    public record Exempted(String organisation, String section, String text) {}

    /**
     * "Redaktionell ändring efter beslut": a line that was corrected when bodies had decided it.
     *
     * @param section its number and title
     */
    public record Corrected(String section, String before, String after) {}

    /** "Särskilt yttrande". */
    public record Statement(String organisation, String text) {}
}
