package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.RecusalService;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.livetext.TextMerge;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.platform.AmendmentPage.Can;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.WorkspaceAccess;

/** Amendments as each viewer may read them: those that are handed in, and the drafts of the own organisation and side. */
@Service
@Transactional(readOnly = true)
public class AmendmentOverview {

    private final AmendmentAccess access;
    private final AmendmentRepository amendments;
    private final AmendmentRows rows;
    private final AmendmentWords words;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final RecusalService recusals;
    private final WorkspaceAccess workspace;

    AmendmentOverview(
            AmendmentAccess access,
            AmendmentRepository amendments,
            AmendmentRows rows,
            AmendmentWords words,
            PlatformAccess platforms,
            SectionRepository sections,
            LiveDocuments documents,
            RecusalService recusals,
            WorkspaceAccess workspace) {
        this.access = access;
        this.amendments = amendments;
        this.rows = rows;
        this.words = words;
        this.platforms = platforms;
        this.sections = sections;
        this.documents = documents;
        this.recusals = recusals;
        this.workspace = workspace;
    }

    /** In the order of their numbers, without withdrawn drafts. */
    public List<AmendmentRow> list(UUID platformId) {
        var viewer = platforms.requireOfTheSides(platformId).member();
        return rows.of(platformId, visible(platformId, viewer), viewer);
    }

    private List<Amendment> visible(UUID platformId, Member viewer) {
        return amendments.findByPlatformIdOrderByNumber(platformId).stream()
                .filter(amendment -> amendment.isFor(viewer))
                .filter(amendment -> amendment.state() != AmendmentState.WITHDRAWN
                        || amendment.submittedAt().isPresent())
                .toList();
    }

    /** Whether the current person can propose changes of this platform's sections. */
    public boolean mayPropose(UUID platformId) {
        return platforms.requireOfTheSides(platformId).acts().contains(PlatformAct.PROPOSE);
    }

    /** Whether the current person can register what a body decided. */
    public boolean mayRegister(UUID platformId) {
        var granted = platforms.requireOfTheSides(platformId);
        return workspace.allows(Act.REGISTER_DECISIONS, granted.platform().workspaceId());
    }

    /** @throws NotFoundException also for a draft that the viewer has no part in */
    public AmendmentPage get(UUID amendmentId) {
        var found = access.require(Act.READ, amendmentId);
        var amendment = found.amendment();
        var viewer = found.member();
        var all = visible(amendment.platformId(), viewer);
        var row = rows.of(amendment.platformId(), List.of(amendment), viewer).getFirst();
        var answers = rows.of(
                amendment.platformId(),
                all.stream()
                        .filter(other ->
                                other.counters().filter(amendment.id()::equals).isPresent())
                        .toList(),
                viewer);
        var head = documents.head(amendment.documentId());
        var section = standing(amendment);
        var texts = section.map(standing -> words.of(amendment, standing));
        var merged = texts.map(AmendmentWords.Texts::merged);
        var difference = texts.map(three -> {
            var fits = three.merged();
            return fits.isClean()
                    ? TextComparison.of(three.now().content(), fits.words())
                    : TextComparison.of(three.base(), three.proposed().content());
        });
        var mechanical = texts.filter(three -> merged.filter(TextMerge::isClean).isEmpty())
                .flatMap(three -> TextMerge.mechanically(
                        three.base(), three.proposed().content(), three.now().content()));
        return new AmendmentPage(
                row,
                viewer,
                amendment.documentId(),
                head.version(),
                head.html(),
                difference.orElse(null),
                merged.map(TextMerge::overlaps).orElse(List.of()),
                mechanical.orElse(null),
                answers,
                row.isOpen() ? clashes(amendment, all) : List.of(),
                can(found, row));
    }

    /** Open ones whose words cannot come into the section beside these. */
    private List<Integer> clashes(Amendment amendment, List<Amendment> all) {
        var section = standing(amendment);
        if (section.isEmpty()) {
            return List.of();
        }
        var now = documents.head(section.get().documentId()).content();
        var mine = words.of(amendment, section.get()).merged();
        if (!mine.isClean()) {
            return List.of();
        }
        return all.stream()
                .filter(other -> !other.id().equals(amendment.id())
                        && other.sectionId().equals(amendment.sectionId())
                        && other.state() == AmendmentState.SUBMITTED)
                .filter(other ->
                        clash(now, mine.words(), words.of(other, section.get()).merged()))
                .map(Amendment::number)
                .toList();
    }

    private static boolean clash(Doc now, Doc mine, TextMerge other) {
        return other.isClean() && !TextMerge.of(now, mine, other.words()).isClean();
    }

    private Optional<Section> standing(Amendment amendment) {
        return sections.findById(amendment.sectionId()).filter(section -> !section.isRemoved());
    }

    private Can can(Found found, AmendmentRow row) {
        var viewer = found.member();
        boolean mine = viewer.organisationId().equals(found.amendment().organisationId());
        var acts = found.granted().acts(found.amendment().sectionId());
        boolean comments = acts.contains(PlatformAct.PROPOSE);
        boolean draft = row.state() == AmendmentState.DRAFT;
        boolean submitted = row.state() == AmendmentState.SUBMITTED;
        boolean decides = submitted && !recusals.isAside(row.sectionId(), viewer.id());
        boolean merges = acts.contains(PlatformAct.MERGE);
        return new Can(
                mine && comments && draft,
                mine && comments && draft && row.fit() != AmendmentFit.EMPTY && row.fit() != null,
                mine
                        && comments
                        && submitted
                        && row.opinions().isEmpty()
                        && row.outcomes().isEmpty(),
                mine && comments && row.state() != AmendmentState.WITHDRAWN && !row.merged(),
                !mine && comments && submitted && !isBehind(found, row),
                comments && submitted && isBehind(found, row),
                comments && submitted && !row.merged(),
                decides && viewer.inside() && acts.contains(PlatformAct.SUGGEST_OUTCOME) && !row.merged(),
                decides
                        && viewer.inside()
                        && acts.contains(PlatformAct.REGISTER)
                        && !row.merged()
                        && mayRegister(found.amendment().platformId()),
                decides && merges && row.isGranted() && !row.merged(),
                decides && merges && row.merged());
    }

    private boolean isBehind(Found found, AmendmentRow row) {
        return rows.isBehind(row.id(), found.member().organisationId());
    }

    /** The platform that an amendment belongs to, for the page that shows it. */
    public UUID platformOf(UUID amendmentId) {
        return access.require(Act.READ, amendmentId).amendment().platformId();
    }
}
