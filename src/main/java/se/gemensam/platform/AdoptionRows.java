package se.gemensam.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionPage.Change;
import se.gemensam.platform.AdoptionPage.Decision;
import se.gemensam.platform.AdoptionPage.Differing;
import se.gemensam.platform.AdoptionPage.OrganisationStand;
import se.gemensam.platform.AdoptionPage.Paper;
import se.gemensam.platform.AdoptionPage.Question;
import se.gemensam.platform.AdoptionPage.SectionName;
import se.gemensam.platform.AdoptionPage.SideStand;
import se.gemensam.platform.AdoptionPage.Statement;
import se.gemensam.platform.AdoptionState.Stand;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Makes of what was decided what a member of either side may read of it. */
@Component
class AdoptionRows {

    private final VersionStore wordings;
    private final SeparateStatementRepository statements;
    private final ParkedQuestionRepository questions;
    private final LiveDocuments documents;
    private final Members members;
    private final Clock clock;

    AdoptionRows(
            VersionStore wordings,
            SeparateStatementRepository statements,
            ParkedQuestionRepository questions,
            LiveDocuments documents,
            Members members,
            Clock clock) {
        this.wordings = wordings;
        this.statements = statements;
        this.questions = questions;
        this.documents = documents;
        this.members = members;
        this.clock = clock;
    }

    /**
     * What all rows are made from.
     *
     * @param platform the platform
     * @param organisations names by id
     * @param texts versions that were sent, by id
     * @param minutes names of files, by decision
     * @param registers whether the viewer may write down decisions
     * @param sections names by id
     * @param authors names by member, as the viewer may see them
     */
    record Seen(
            UUID platform,
            AdoptionFacts facts,
            AdoptionState state,
            Member viewer,
            boolean registers,
            Map<UUID, String> organisations,
            Map<UUID, PlatformVersion> texts,
            Map<UUID, String> minutes,
            Map<UUID, String> sections,
            Map<UUID, String> authors) {

        String organisation(UUID id) {
            return organisations.getOrDefault(id, "");
        }

        /** In reading order. */
        List<String> names(Set<UUID> ids) {
            return ids.stream()
                    .map(id -> sections.getOrDefault(id, ""))
                    .sorted(Comparator.comparing(AdoptionRows::number))
                    .toList();
        }
    }

    private static int number(String name) {
        var digits = name.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    SideStand side(Seen seen, Side side, List<OrganisationRow> organisations) {
        var rows = organisations.stream()
                .map(organisation -> stand(seen, organisation))
                .sorted(Comparator.comparing(
                        OrganisationStand::relation, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        int count = (int) rows.stream()
                .filter(each -> each.relation() == Relation.ADOPTS && each.whole())
                .count();
        return new SideStand(side, seen.facts().rule(side), seen.facts().isAdoptedBy(side), count, rows);
    }

    private OrganisationStand stand(Seen seen, OrganisationRow organisation) {
        var id = organisation.id();
        var related = seen.facts().stakeholders().stream()
                .filter(each -> each.organisationId().equals(id))
                .findFirst();
        var stand = seen.state().of(id);
        return new OrganisationStand(
                id,
                organisation.name(),
                related.map(Stakeholder::relation).orElse(null),
                related.map(Stakeholder::isNamed).orElse(false),
                stand.isWhole(),
                stand.accepts() ? older(seen, stand) : List.of(),
                seen.names(stand.sections(Hold.EXCEPTED)),
                seen.facts().decisions().stream()
                        .filter(decision -> decision.organisationId().equals(id))
                        .map(decision -> decision(seen, decision))
                        .toList());
    }

    /** Also what came or went since. */
    private static List<String> older(Seen seen, Stand stand) {
        var sections = stand.sections(Hold.OLDER_WORDING);
        sections.addAll(stand.sections(Hold.UNDECIDED));
        sections.addAll(stand.gone());
        return seen.names(sections);
    }

    private Decision decision(Seen seen, BodyDecision decision) {
        var paper = seen.facts().paper(decision);
        var text = seen.texts().get(paper.versionId());
        var exceptions = new LinkedHashMap<String, String>();
        decision.exceptions()
                .forEach((section, words) -> exceptions.put(seen.sections().getOrDefault(section, ""), words));
        boolean own = seen.registers()
                && decision.organisationId().equals(seen.viewer().organisationId());
        return new Decision(
                decision.id(),
                decision.body(),
                decision.way(),
                decision.decidedOn(),
                decision.paragraph(),
                decision.outcome(),
                decision.wording(),
                decision.excerpt(),
                decision.approval(),
                seen.minutes().get(decision.id()),
                text == null ? 0 : text.number(),
                text == null ? "" : ControlCode.of(text.hash()),
                paper.isPartial() ? sections(seen, paper).map(SectionName::name).toList() : List.of(),
                exceptions,
                own,
                own
                        && decision.registeredAt().plus(DecisionService.REGRET).isAfter(clock.instant())
                        && seen.facts().changes().stream()
                                .noneMatch(change -> change.decisionId()
                                        .filter(decision.id()::equals)
                                        .isPresent()));
    }

    List<Differing> differing(Seen seen) {
        record Wording(UUID section, String hash) {}
        var holders = new LinkedHashMap<Wording, List<String>>();
        seen.facts().stakeholders().stream()
                .filter(each -> each.relation().decides())
                .forEach(each -> {
                    var stand = seen.state().of(each.organisationId());
                    stand.sections(Hold.OLDER_WORDING)
                            .forEach(section -> holders.computeIfAbsent(
                                            new Wording(
                                                    section,
                                                    Objects.requireNonNull(
                                                            stand.wordings().get(section))),
                                            _ -> new ArrayList<>())
                                    .add(seen.organisation(each.organisationId())));
                });
        return seen.facts().now().sections().stream()
                .flatMap(section -> holders.entrySet().stream()
                        .filter(each -> each.getKey().section().equals(section.sectionId()))
                        .map(each -> new Differing(
                                section.sectionId(),
                                section.number(),
                                section.title(),
                                each.getValue(),
                                TextComparison.of(wording(seen, each.getKey().hash()), now(seen, section.hash())))))
                .toList();
    }

    private static Doc now(Seen seen, String hash) {
        return Objects.requireNonNull(seen.facts().now().words().get(hash));
    }

    private Doc wording(Seen seen, String hash) {
        var now = seen.facts().now().words().get(hash);
        return now != null
                ? now
                : Objects.requireNonNull(
                        wordings.wordings(seen.platform(), List.of(hash)).get(hash), hash);
    }

    /** The latest first. What a body is proposed to decide is its own side's. */
    List<Paper> papers(Seen seen) {
        return seen.facts().papers().reversed().stream()
                .map(paper -> {
                    var text = Objects.requireNonNull(seen.texts().get(paper.versionId()));
                    boolean own = paper.side() == seen.viewer().side();
                    return new Paper(
                            paper.id(),
                            paper.organisationId(),
                            seen.organisation(paper.organisationId()),
                            paper.side(),
                            paper.body(),
                            paper.meetsOn(),
                            own ? paper.clauses() : "",
                            text.number(),
                            ControlCode.of(text.hash()),
                            sections(seen, paper).toList(),
                            paper.isPartial(),
                            own,
                            seen.facts().decisions().stream()
                                    .anyMatch(decision -> decision.paperId().equals(paper.id())),
                            paper.sentAt());
                })
                .toList();
    }

    /** What a paper asks about. */
    private static Stream<SectionName> sections(Seen seen, MeetingPaper paper) {
        return seen.facts().sent().getOrDefault(paper.versionId(), List.of()).stream()
                .filter(section -> paper.isAbout(section.sectionId()))
                .map(section -> new SectionName(section.sectionId(), section.number() + " " + section.title()));
    }

    /** The latest first; drafts of the viewer's organisation among them. */
    List<Change> changes(Seen seen, boolean mayCorrect) {
        return seen.facts().changes().reversed().stream()
                .filter(change -> change.isFor(seen.viewer()) && change.state() != LateChangeState.WITHDRAWN)
                .map(change -> change(seen, change, mayCorrect))
                .toList();
    }

    private Change change(Seen seen, LateChange change, boolean mayCorrect) {
        var decision = change.decisionId()
                .flatMap(id -> seen.facts().decisions().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        return new Change(
                change.id(),
                change.kind(),
                change.state(),
                change.sectionId(),
                seen.sections().getOrDefault(change.sectionId(), ""),
                change.reason(),
                seen.organisation(change.organisationId()),
                change.side(),
                seen.authors().getOrDefault(change.memberId(), ""),
                decision.map(BodyDecision::body).orElse(""),
                decision.map(BodyDecision::paragraph).orElse(""),
                comparison(seen, change),
                change.organisationId().equals(seen.viewer().organisationId()),
                mayCorrect
                        && change.state() == LateChangeState.OFFERED
                        && change.side() != seen.viewer().side());
    }

    private TextComparison comparison(Seen seen, LateChange change) {
        boolean came = change.state() == LateChangeState.DONE || change.state() == LateChangeState.PENDING;
        return came
                ? TextComparison.of(wording(seen, change.beforeHash()), wording(seen, change.afterHash()))
                : TextComparison.of(
                        wording(seen, change.baseHash()),
                        documents.head(change.documentId()).content());
    }

    AdoptionOverview.ChangePage page(Seen seen, LateChange change, boolean mayCorrect, boolean writable) {
        var head = documents.head(change.documentId());
        var objection = change.kind() == LateChangeKind.CORRECTION
                ? CorrectionCheck.of(wording(seen, change.baseHash()), head.content())
                : Optional.<CorrectionCheck.Objection>empty();
        return new AdoptionOverview.ChangePage(
                change(seen, change, mayCorrect),
                seen.viewer(),
                change.platformId(),
                change.documentId(),
                head.version(),
                head.html(),
                writable,
                head.hash().equals(change.baseHash()),
                objection
                        .map(each -> AdoptionGap.blocking(each.key(), each.word()))
                        .orElse(null));
    }

    List<Statement> statements(Seen seen) {
        return statements.findByPlatformIdOrderByMadeAt(seen.platform()).stream()
                .map(statement -> new Statement(
                        seen.organisation(statement.organisationId()),
                        statement.side(),
                        statement.words(),
                        statement.organisationId().equals(seen.viewer().organisationId())))
                .toList();
    }

    List<Question> questions(Seen seen) {
        var found = questions.findByPlatformIdOrderByDueOnAscAskedAtAsc(seen.platform());
        var names = members.displayNames(
                found.stream().map(ParkedQuestion::ownerId).collect(Collectors.toSet()), seen.viewer());
        return found.stream()
                .map(question -> new Question(
                        question.id(),
                        question.sectionId()
                                .map(section -> seen.sections().getOrDefault(section, ""))
                                .orElse(""),
                        question.question(),
                        names.getOrDefault(question.ownerId(), ""),
                        question.dueOn(),
                        question.isClosed(),
                        question.answer()))
                .toList();
    }
}
