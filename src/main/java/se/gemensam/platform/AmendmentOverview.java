package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.organisation.Side;
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
    private final AmendmentStore store;
    private final AmendmentRows rows;
    private final AmendmentTexts texts;
    private final AmendmentDeciders deciders;
    private final PlatformAccess platforms;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final WorkspaceAccess workspace;

    AmendmentOverview(
            AmendmentAccess access,
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentRows rows,
            AmendmentTexts texts,
            AmendmentDeciders deciders,
            PlatformAccess platforms,
            SectionRepository sections,
            LiveDocuments documents,
            WorkspaceAccess workspace) {
        this.access = access;
        this.amendments = amendments;
        this.store = store;
        this.rows = rows;
        this.texts = texts;
        this.deciders = deciders;
        this.platforms = platforms;
        this.sections = sections;
        this.documents = documents;
        this.workspace = workspace;
    }

    /** In the order of their numbers, without withdrawn drafts. */
    public List<AmendmentRow> list(UUID platformId) {
        var viewer = platforms.requireOfTheSides(platformId).member();
        return rows.of(platformId, seen(amendments.findByPlatformIdOrderByNumber(platformId), viewer), viewer);
    }

    /** What is proposed for a section and waits for somebody; nothing for a cooperating party. */
    public List<SectionAmendment> ofSection(UUID sectionId) {
        var section = sections.findById(sectionId)
                .filter(each -> !each.isRemoved())
                .orElseThrow(() -> new NotFoundException("section " + sectionId));
        var viewer = platforms.require(Act.READ, section.platformId()).member();
        if (viewer.side() == Side.COOPERATING) {
            return List.of();
        }
        var those = amendments.findBySectionIdInOrderByNumber(List.of(sectionId)).stream()
                .filter(amendment -> amendment.state() != AmendmentState.WITHDRAWN && amendment.isFor(viewer))
                .toList();
        var waiting = store.waiting(those.stream().map(Amendment::id).toList());
        return those.stream()
                .filter(amendment -> waiting.contains(amendment.id()))
                .map(amendment -> new SectionAmendment(
                        amendment.id(), amendment.number(), amendment.kind(), amendment.title(), amendment.state()))
                .toList();
    }

    private static List<Amendment> seen(List<Amendment> all, Member viewer) {
        return all.stream()
                .filter(amendment -> amendment.isFor(viewer))
                .filter(amendment -> amendment.state() != AmendmentState.WITHDRAWN
                        || amendment.submittedAt().isPresent())
                .toList();
    }

    /** Whether the current person can propose changes of this platform's sections. */
    public boolean mayPropose(UUID platformId) {
        return platforms.requireOfTheSides(platformId).acts().contains(PlatformAct.PROPOSE);
    }

    /** Whether the current person can register what a body decided about amendments. */
    public boolean mayRegister(UUID platformId) {
        var granted = platforms.requireOfTheSides(platformId);
        return workspace.allows(Act.REGISTER_DECISIONS, granted.platform().workspaceId())
                && deciders.isAmong(granted.member(), platformId);
    }

    /** @throws NotFoundException also for a draft that the viewer has no part in */
    public AmendmentPage get(UUID amendmentId) {
        var found = access.require(Act.READ, amendmentId);
        var amendment = found.amendment();
        var viewer = found.member();
        var row = rows.of(amendment.platformId(), List.of(amendment), viewer).getFirst();
        var answers = rows.of(
                amendment.platformId(), seen(amendments.findByCountersIdOrderByNumber(amendmentId), viewer), viewer);
        var beside = texts.of(
                amendment,
                seen(
                        amendments.findBySectionIdInOrderByNumber(
                                amendment.sectionId().stream().toList()),
                        viewer));
        return new AmendmentPage(
                row,
                viewer,
                amendment.kind().hasWords() ? text(amendment) : null,
                beside.difference(),
                beside.overlaps(),
                beside.mechanical(),
                beside.below(),
                answers,
                row.isOpen() ? beside.clashes() : List.of(),
                can(found, row));
    }

    private AmendmentPage.Text text(Amendment amendment) {
        var head = documents.head(amendment.documentId());
        return new AmendmentPage.Text(amendment.documentId(), head.version(), head.html());
    }

    private Can can(Found found, AmendmentRow row) {
        var viewer = found.member();
        boolean mine = viewer.organisationId().equals(found.amendment().organisationId());
        var acts = found.acts();
        boolean comments = acts.contains(PlatformAct.PROPOSE);
        boolean draft = row.state() == AmendmentState.DRAFT;
        boolean submitted = row.state() == AmendmentState.SUBMITTED;
        boolean decides = submitted && !access.isAside(found);
        boolean merges = acts.contains(PlatformAct.MERGE);
        return new Can(
                mine && comments && draft,
                mine && comments && draft && isWhole(row),
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

    private static boolean isWhole(AmendmentRow row) {
        return row.fit() != null
                && row.fit() != AmendmentFit.EMPTY
                && (!row.kind().isOfTree() || row.fit() == AmendmentFit.FITS);
    }

    private boolean isBehind(Found found, AmendmentRow row) {
        return rows.isBehind(row.id(), found.member().organisationId());
    }

    /** The platform that an amendment belongs to, for the page that shows it. */
    public UUID platformOf(UUID amendmentId) {
        return access.require(Act.READ, amendmentId).amendment().platformId();
    }
}
