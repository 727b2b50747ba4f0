package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.TextComparison;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * Where a platform stands on its way to being adopted, as a member of either side may see it.
 *
 * @param code control code of the text as it reads now
 * @param adoptedCode control code of the adopted text with its decisions; null until it is adopted
 * @param sides the party and the unions
 * @param gaps what is missing, the most important first
 * @param differing sections that some decision is about in another wording
 * @param fixed whether it can no longer be changed whose decisions are needed
 */
public record AdoptionPage(
        Platform platform,
        Member viewer,
        String code,
        @Nullable String adoptedCode,
        List<SideStand> sides,
        List<AdoptionGap> gaps,
        List<Differing> differing,
        List<Paper> papers,
        List<Change> changes,
        List<Statement> statements,
        List<Question> questions,
        boolean fixed,
        Can can) {

    /** What the viewer can do here now. */
    public record Can(boolean arrange, boolean send, boolean register, boolean correct, boolean park, boolean state) {}

    /**
     * A side.
     *
     * @param adopted whether its rule is met for the text as it reads now
     * @param count how many of those that are to adopt it have
     */
    public record SideStand(
            Side side, SideRule rule, boolean adopted, int count, List<OrganisationStand> organisations) {}

    /**
     * An organisation.
     *
     * @param relation null when nothing is said of it
     * @param whole whether it holds to the text as it reads now
     * @param older sections that its decision is about in an older wording, as "2 Heltid"
     * @param excepted sections that it left out, in the same form
     */
    public record OrganisationStand(
            UUID id,
            String name,
            @Nullable Relation relation,
            boolean named,
            boolean whole,
            List<String> older,
            List<String> excepted,
            List<Decision> decisions) {

        public Optional<Decision> last() {
            return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
        }

        /** What it has decided in all: sections that it left out stay so when it decides about others. */
        public Optional<DecisionOutcome> outcome() {
            return last().map(Decision::outcome)
                    .map(outcome -> outcome == DecisionOutcome.ADOPTS && !excepted.isEmpty()
                            ? DecisionOutcome.ADOPTS_EXCEPT
                            : outcome);
        }
    }

    /**
     * A decision.
     *
     * @param code control code of the text that was before the body
     * @param minutes what the attached file is called; null when none is
     * @param sections that it is about, as "2 Heltid"; empty for the whole text
     * @param exceptions section and what the body says of it
     * @param own whether the viewer may say more of it: whoever may write down what the organisation decides
     * @param retractable whether the viewer can still take it back
     */
    public record Decision(
            UUID id,
            String body,
            DecisionWay way,
            LocalDate decidedOn,
            String paragraph,
            DecisionOutcome outcome,
            String wording,
            String excerpt,
            MinutesApproval approval,
            @Nullable String minutes,
            int version,
            String code,
            List<String> sections,
            Map<String, String> exceptions,
            boolean own,
            boolean retractable) {}

    /**
     * A section whose wording some have decided otherwise.
     *
     * @param organisations that have decided the older wording
     * @param comparison of the older wording with the one now
     */
    public record Differing(
            UUID sectionId, String number, String title, List<String> organisations, TextComparison comparison) {}

    /**
     * A paper that was sent.
     *
     * @param clauses empty for the other side, whose own they are
     * @param own whether the viewer's side sent it
     * @param decided whether a decision about it is registered
     */
    public record Paper(
            UUID id,
            UUID organisationId,
            String organisation,
            Side side,
            String body,
            LocalDate meetsOn,
            String clauses,
            int version,
            String code,
            List<SectionName> sections,
            boolean partial,
            boolean own,
            boolean decided,
            Instant sentAt) {}

    /** A section of a paper. */
    public record SectionName(UUID id, String name) {}

    /**
     * A change after the papers went out.
     *
     * @param author as the viewer may see the name
     * @param paragraph of the meeting that decided it; empty for a correction
     * @param comparison before and after; of a draft with the text it began from
     */
    public record Change(
            UUID id,
            LateChangeKind kind,
            LateChangeState state,
            UUID sectionId,
            String section,
            String reason,
            String organisation,
            Side side,
            String author,
            String body,
            String paragraph,
            TextComparison comparison,
            boolean own,
            boolean answerable) {}

    public record Statement(String organisation, Side side, String words, boolean own) {}

    /** @param section empty when it is about the whole */
    public record Question(
            UUID id, String section, String question, String owner, LocalDate dueOn, boolean closed, String answer) {}

    public SideStand side(Side side) {
        return sides.stream().filter(each -> each.side() == side).findFirst().orElseThrow();
    }

    /** Papers that the viewer's organisation has not answered, the latest last. */
    public List<Paper> papersOf(UUID organisationId) {
        return papers.stream()
                .filter(paper -> paper.organisationId().equals(organisationId))
                .toList();
    }

    /** Organisations of a side that decide. */
    public Set<UUID> deciding(Side side) {
        return side(side).organisations().stream()
                .filter(each -> each.relation() != null && each.relation().decides())
                .map(OrganisationStand::id)
                .collect(Collectors.toSet());
    }
}
