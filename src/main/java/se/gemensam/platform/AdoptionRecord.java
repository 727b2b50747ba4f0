package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;

/** What everybody may know of how a platform was adopted: the text, who decided it, what they left out, and who has answered before. */
@Component
class AdoptionRecord implements AdoptedVersion, AdoptionListing {

    private final PlatformRepository platforms;
    private final PlatformVersionRepository versions;
    private final AdoptedTextRepository adopted;
    private final AdoptionReading reading;
    private final SeparateStatementRepository statements;
    private final ConsultationRepository consultations;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final VersionStore wordings;
    private final Organisations organisations;

    AdoptionRecord(
            PlatformRepository platforms,
            PlatformVersionRepository versions,
            AdoptedTextRepository adopted,
            AdoptionReading reading,
            SeparateStatementRepository statements,
            ConsultationRepository consultations,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            VersionStore wordings,
            Organisations organisations) {
        this.platforms = platforms;
        this.versions = versions;
        this.adopted = adopted;
        this.reading = reading;
        this.statements = statements;
        this.consultations = consultations;
        this.invitations = invitations;
        this.answers = answers;
        this.wordings = wordings;
        this.organisations = organisations;
    }

    @Override
    public Optional<Integer> numberOf(UUID platformId) {
        return platforms
                .findById(platformId)
                .filter(platform -> platform.phase() == Phase.ADOPTED)
                .flatMap(_ -> adopted.findFirstByPlatformIdOrderByAdoptedAtDesc(platformId))
                .flatMap(text -> versions.findById(text.versionId()))
                .map(PlatformVersion::number);
    }

    @Override
    public AdoptionLists of(UUID platformId, VersionKeeper.Whole text) {
        var facts = reading.of(platformId, text);
        var said = statements.findByPlatformIdOrderByMadeAt(platformId);
        var answered = answered(platformId);
        var ids = new HashSet<UUID>();
        facts.decisions().forEach(decision -> ids.add(decision.organisationId()));
        said.forEach(statement -> ids.add(statement.organisationId()));
        answered.forEach(answer -> ids.add(answer.organisation()));
        var names = organisations.all(ids).values().stream()
                .collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name));
        return new AdoptionLists(
                lines(facts, names, Set.of(DecisionOutcome.ADOPTS, DecisionOutcome.ADOPTS_EXCEPT)),
                lines(facts, names, Set.of(DecisionOutcome.STANDS_BEHIND)),
                answered.stream()
                        .map(answer -> new AdoptionLists.Line(
                                names.getOrDefault(answer.organisation(), ""),
                                null,
                                List.of(),
                                answer.decision().body(),
                                answer.day(),
                                answer.decision().paragraph()))
                        .toList(),
                exceptions(facts, names),
                corrections(platformId, facts),
                said.stream()
                        .map(statement -> new AdoptionLists.Statement(
                                names.getOrDefault(statement.organisationId(), ""), statement.words()))
                        .toList());
    }

    /** Of organisations that hold to the whole of the text, but for what they left out. */
    private static List<AdoptionLists.Line> lines(
            AdoptionFacts facts, Map<UUID, String> names, Set<DecisionOutcome> outcomes) {
        var state = facts.state();
        return facts.decisions().stream()
                .filter(decision -> outcomes.contains(decision.outcome())
                        && state.of(decision.organisationId()).isWhole())
                .map(decision -> new AdoptionLists.Line(
                        names.getOrDefault(decision.organisationId(), ""),
                        decision.outcome(),
                        sections(facts, facts.paper(decision)),
                        decision.body(),
                        decision.decidedOn(),
                        decision.paragraph()))
                .toList();
    }

    /** What a paper asks about, when that is not the whole text. */
    private static List<String> sections(AdoptionFacts facts, MeetingPaper paper) {
        return paper.isPartial()
                ? facts.now().sections().stream()
                        .filter(section -> paper.isAbout(section.sectionId()))
                        .map(section -> section.number() + " " + section.title())
                        .toList()
                : List.of();
    }

    /** Those that still hold. */
    private static List<AdoptionLists.Exempted> exceptions(AdoptionFacts facts, Map<UUID, String> names) {
        var state = facts.state();
        return facts.now().sections().stream()
                .flatMap(section -> facts.decisions().stream()
                        .filter(decision -> decision.outcome().accepts()
                                && decision.exceptions().containsKey(section.sectionId())
                                && state.of(decision.organisationId()).holds().get(section.sectionId())
                                        == Hold.EXCEPTED)
                        .map(decision -> new AdoptionLists.Exempted(
                                names.getOrDefault(decision.organisationId(), ""),
                                section.number() + " " + section.title(),
                                Objects.requireNonNull(decision.exceptions().get(section.sectionId())))))
                .toList();
    }

    /** Those that this text has in it. */
    private List<AdoptionLists.Corrected> corrections(UUID platformId, AdoptionFacts facts) {
        var state = facts.state();
        var names = facts.now().sections().stream()
                .collect(Collectors.toMap(KeptSection::sectionId, each -> each.number() + " " + each.title()));
        return facts.changes().stream()
                .filter(change -> change.kind() == LateChangeKind.CORRECTION
                        && change.state() == LateChangeState.DONE
                        && state.comesFrom(change.sectionId(), change.afterHash()))
                .sorted(Comparator.comparing(LateChange::createdAt))
                .flatMap(change ->
                        TextComparison.of(kept(platformId, change.beforeHash()), kept(platformId, change.afterHash()))
                                .changes()
                                .stream()
                                .map(line -> new AdoptionLists.Corrected(
                                        names.getOrDefault(change.sectionId(), ""),
                                        words(line, Fate.INSERTED),
                                        words(line, Fate.DELETED))))
                .toList();
    }

    private Doc kept(UUID platformId, String hash) {
        return Objects.requireNonNull(
                wordings.wordings(platformId, List.of(hash)).get(hash), hash);
    }

    private static String words(ComparedLine line, Fate without) {
        return line.runs().stream()
                .filter(run -> run.fate() != without)
                .map(ComparedRun::words)
                .collect(Collectors.joining());
    }

    private record Answered(UUID organisation, ConsultationDecision decision, LocalDate day) {}

    /** Answers that both sides read. */
    private List<Answered> answered(UUID platformId) {
        return consultations
                .findByPlatformId(platformId)
                .map(consultation -> {
                    var asked = invitations.findByConsultationId(consultation.id()).stream()
                            .collect(Collectors.toMap(ConsultationInvitation::id, Function.identity()));
                    return answers.findByInvitationIdIn(asked.keySet()).stream()
                            .filter(ConsultationAnswer::isHandedOver)
                            .map(answer -> new Answered(
                                    Objects.requireNonNull(asked.get(answer.invitationId()))
                                            .organisationId(),
                                    answer.decision(),
                                    day(answer)))
                            .toList();
                })
                .orElse(List.of());
    }

    private static LocalDate day(ConsultationAnswer answer) {
        var decided = answer.decision().day();
        return decided != null
                ? decided
                : LocalDate.ofInstant(answer.handedInAt().orElse(Instant.EPOCH), Time.ZONE);
    }
}
