package se.gemensam.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.platform.ConsultationChapter.Kind;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.workspace.Members;

/** All that was answered, section by section, with what the writing group replies: of what the current person may read. */
@Service
@Transactional(readOnly = true)
public class ConsultationCompilation {

    private final ConsultationAccess access;
    private final ConsultationInvitationRepository invitations;
    private final ConsultationAnswerRepository answers;
    private final ConsultationPointRepository points;
    private final ConsultationFiles files;
    private final VersionStore versions;
    private final Organisations organisations;
    private final Members members;

    ConsultationCompilation(
            ConsultationAccess access,
            ConsultationInvitationRepository invitations,
            ConsultationAnswerRepository answers,
            ConsultationPointRepository points,
            ConsultationFiles files,
            VersionStore versions,
            Organisations organisations,
            Members members) {
        this.access = access;
        this.invitations = invitations;
        this.answers = answers;
        this.points = points;
        this.files = files;
        this.versions = versions;
        this.organisations = organisations;
        this.members = members;
    }

    /** Chapters that somebody has said something about; that of the whole first, then the sections, then the questions. */
    public List<ConsultationChapter> of(UUID platformId) {
        return of(access.require(platformId));
    }

    /** The compilation as a file; the version that was asked about stands in its foot. */
    public PlatformExport.File write(UUID platformId, ExportFormat format, Locale language) {
        var granted = access.require(platformId);
        return files.compilation(granted.consultation(), of(granted), format, language);
    }

    /** The version that is asked about, on paper. */
    public PlatformExport.File paper(UUID platformId, Locale language) {
        return files.paper(access.require(platformId).consultation(), language);
    }

    private record Read(
            ConsultationAccess.Granted granted,
            Map<UUID, ConsultationAnswer> answers,
            Map<UUID, ConsultationInvitation> asked,
            Map<UUID, OrganisationRow> organisations,
            Map<UUID, String> names) {

        String name(UUID organisation) {
            var row = organisations.get(organisation);
            return row == null ? "" : row.name();
        }
    }

    private List<ConsultationChapter> of(ConsultationAccess.Granted granted) {
        var asked = invitations.findByConsultationId(granted.consultation().id()).stream()
                .collect(Collectors.toMap(ConsultationInvitation::id, Function.identity()));
        var readable = asked.isEmpty()
                ? List.<ConsultationAnswer>of()
                : answers.findByInvitationIdIn(asked.keySet()).stream()
                        .filter(ConsultationAnswer::isHandedIn)
                        .filter(answer ->
                                granted.sight().reads(Objects.requireNonNull(asked.get(answer.invitationId())), answer))
                        .toList();
        var said = readable.isEmpty()
                ? List.<ConsultationPoint>of()
                : points.findByAnswerIdIn(
                        readable.stream().map(ConsultationAnswer::id).toList());
        var repliers =
                said.stream().flatMap(point -> point.repliedBy().stream()).collect(Collectors.toSet());
        var ids = Stream.concat(
                        asked.values().stream().map(ConsultationInvitation::organisationId),
                        readable.stream().flatMap(answer -> answer.joins().stream()))
                .collect(Collectors.toSet());
        var read = new Read(
                granted,
                readable.stream().collect(Collectors.toMap(ConsultationAnswer::id, Function.identity())),
                asked,
                organisations.all(ids),
                members.displayNames(repliers, granted.member()));
        var bySubject = said.stream().collect(Collectors.groupingBy(ConsultationPoint::subject));
        return subjects(granted.consultation())
                .map(subject -> new ConsultationChapter(
                        subject.kind(),
                        subject.title(),
                        subject.of() instanceof ConsultationSubject.Part(var section) ? section : null,
                        bySubject.getOrDefault(subject.of(), List.of()).stream()
                                .map(point -> said(read, point, subject.kind()))
                                .sorted(Comparator.comparing(Said::side).thenComparing(Said::organisation))
                                .toList()))
                .filter(chapter -> !chapter.said().isEmpty())
                .toList();
    }

    private record Titled(ConsultationSubject of, Kind kind, String title) {}

    private Stream<Titled> subjects(Consultation consultation) {
        var found = new ArrayList<Titled>();
        found.add(new Titled(new ConsultationSubject.Whole(), Kind.WHOLE, ""));
        versions.sections(consultation.versionId())
                .forEach(section -> found.add(new Titled(
                        new ConsultationSubject.Part(section.sectionId()),
                        Kind.SECTION,
                        (section.number() + " " + section.title()).strip())));
        IntStream.range(0, consultation.questions().size())
                .forEach(place -> found.add(new Titled(
                        new ConsultationSubject.Question(place),
                        Kind.QUESTION,
                        consultation.questions().get(place))));
        return found.stream();
    }

    private static Said said(Read read, ConsultationPoint point, Kind kind) {
        var answer = Objects.requireNonNull(read.answers.get(point.answerId()));
        var invitation = Objects.requireNonNull(read.asked.get(answer.invitationId()));
        boolean whole = kind == Kind.WHOLE;
        return new Said(
                point.id(),
                read.name(invitation.organisationId()),
                invitation.side(),
                whole ? answer.stance().orElse(null) : null,
                whole ? joins(read, answer) : null,
                point.comment().opinion(),
                point.comment().words(),
                point.reply(),
                point.repliedBy().map(by -> read.names.getOrDefault(by, "")).orElse(""),
                answer.isHandedOver() && read.granted.on().acts().contains(PlatformAct.REPLY_TO_ANSWERS),
                answer.isHandedOver());
    }

    private static @Nullable String joins(Read read, ConsultationAnswer answer) {
        return answer.joins().map(read::name).orElse(null);
    }
}
