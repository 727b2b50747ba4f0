package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.discussion.ui.Conversation;
import se.gemensam.discussion.ui.RecusalLine;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.ConsultationOverview;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.PolicyAreas;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.SectionReshaping;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.SectionService;
import se.gemensam.presence.Presence;
import se.gemensam.presence.Whereabouts;
import se.gemensam.shell.Face;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Following;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.ui.FollowButton;

/** What the platform's screen does with its sections: each act through a service, with undo where there is one. */
@Component
@UIScope
class PlatformTools {

    private final PlatformService platforms;
    private final PlatformBeginnings beginnings;
    private final PublicationService publications;
    private final SectionService sections;
    private final SectionReshaping reshaping;
    private final PolicyAreas areas;
    private final MemberService memberService;
    private final Members members;
    private final Presence presence;
    private final DiscussionOverview talk;
    private final DiscussionService discussion;
    private final Following following;
    private final RecusalService recusals;
    private final AdvisoryVoteOverview votes;
    private final ConsultationOverview consultations;
    private final AmendmentTools amendments;
    private final FileErrands files;
    private final HangingTools hanging;

    PlatformTools(
            PlatformService platforms,
            PlatformBeginnings beginnings,
            PublicationService publications,
            SectionService sections,
            SectionReshaping reshaping,
            PolicyAreas areas,
            MemberService memberService,
            Members members,
            Presence presence,
            DiscussionOverview talk,
            DiscussionService discussion,
            Following following,
            RecusalService recusals,
            AdvisoryVoteOverview votes,
            ConsultationOverview consultations,
            AmendmentTools amendments,
            FileErrands files,
            HangingTools hanging) {
        this.platforms = platforms;
        this.beginnings = beginnings;
        this.publications = publications;
        this.sections = sections;
        this.reshaping = reshaping;
        this.areas = areas;
        this.memberService = memberService;
        this.members = members;
        this.presence = presence;
        this.talk = talk;
        this.discussion = discussion;
        this.following = following;
        this.recusals = recusals;
        this.votes = votes;
        this.consultations = consultations;
        this.amendments = amendments;
        this.files = files;
        this.hanging = hanging;
    }

    FileErrands files() {
        return files;
    }

    HangingTools hanging() {
        return hanging;
    }

    /** Whether the viewer has something to see of a consultation, or is one who can send the platform out. */
    boolean hasConsultation(Outline outline) {
        return outline.viewer().side() != Side.COOPERATING
                || consultations.of(outline.platform().id()).isPresent();
    }

    /** Whether the viewer has something to see among the platform's advisory votes, or is one who can open some. */
    boolean hasVotes(Outline outline) {
        return outline.viewer().side() != Side.COOPERATING
                || votes.hasAny(outline.platform().id());
    }

    /** Whether the platform can have a public page, or has one. */
    boolean hasPublicPage(Outline outline) {
        return publications.isOffered(outline.platform().id());
    }

    /** What the platform began from, where the viewer may read that. */
    Optional<PlatformBeginnings.Origin> origin(Outline outline) {
        return beginnings.origin(outline.platform().id());
    }

    FollowButton follow(Outline outline) {
        var platform = outline.platform();
        return new FollowButton(
                following, platform.workspaceId(), Following.Kind.PLATFORM, platform.id(), platform.title());
    }

    /** @param row one of the outline's sections */
    FollowButton follow(Outline outline, SectionRow row) {
        return new FollowButton(
                following, outline.platform().workspaceId(), Following.Kind.SECTION, row.id(), row.title());
    }

    PlatformService platforms() {
        return platforms;
    }

    SectionService sections() {
        return sections;
    }

    SectionReshaping reshaping() {
        return reshaping;
    }

    Presence presence() {
        return presence;
    }

    DiscussionOverview talk() {
        return talk;
    }

    AmendmentTools amendments() {
        return amendments;
    }

    Conversation conversation(Outline outline) {
        var platform = outline.platform();
        return new Conversation(
                talk,
                discussion,
                recusals,
                platform.id(),
                talk.audienceNames(platform.id()),
                thread -> follow(outline, thread));
    }

    private FollowButton follow(Outline outline, ThreadRow thread) {
        var begun =
                thread.comments().isEmpty() ? "" : thread.comments().getFirst().author();
        return new FollowButton(
                following,
                outline.platform().workspaceId(),
                Following.Kind.THREAD,
                thread.id(),
                UI.getCurrent().getTranslation("follow.thread", begun));
    }

    /** Threads that are shown are read. */
    void seen(Talk said) {
        following.seen(Stream.of(said.threads(), said.withoutPlace())
                .flatMap(List::stream)
                .map(ThreadRow::id)
                .toList());
    }

    RecusalLine recusals(UUID platformId, Runnable changed) {
        return new RecusalLine(recusals, platformId, changed);
    }

    /** Whom one talks to about a section unless one chooses: where words can do harm they begin among one's own. */
    static Audience preferred(Member viewer, @Nullable SectionRow section) {
        boolean delicate = section != null && (section.employerQuestion() || section.procurement());
        if (viewer.side() == Side.COOPERATING) {
            return delicate ? new Audience.Organisation(viewer.organisationId()) : new Audience.RoomAndCooperating();
        }
        return delicate ? new Audience.OneSide(viewer.side()) : new Audience.Room();
    }

    /** Whether the viewer may decide about a section, which whoever has stepped aside from it does not. */
    boolean mayDecide(Outline outline, SectionRow section) {
        var viewer = outline.viewer();
        return outline.may(PlatformAct.AGREE, section.id()) && !recusals.isAside(section.id(), viewer.id());
    }

    /** Does it, and shows why where it is refused; either way the screen then shows what is. */
    void act(Runnable reload, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            var ui = UI.getCurrent();
            Notice.trouble(ui.getTranslation(refused.key(), refused.arguments().toArray()));
        }
        reload.run();
    }

    /** A new section after all others, open to be written. */
    void addLast(Outline outline, Runnable reload, Consumer<UUID> open) {
        act(reload, () -> open.accept(sections.add(outline.platform().id(), new Place(null, Integer.MAX_VALUE), "")));
    }

    /** Fills the panel with a section: a form for writers, facts for readers. */
    void show(SectionPanel panel, SectionRow row, Outline outline, Runnable reload, Consumer<UUID> open) {
        var details = sections.details(row.id());
        var known = areas.inOrder();
        if (!outline.may(PlatformAct.DESCRIBE)) {
            panel.show(row, new SectionFacts(row, details, known));
            return;
        }
        var form = panel.formOf(row.id())
                .orElseGet(() -> new SectionForm(
                        row.id(),
                        known,
                        memberService.list(outline.platform().workspaceId()),
                        change -> act(reload, () -> sections.describe(row.id(), change))));
        form.show(details);
        var agreed = outline.viewer().side() == Side.PARTY ? row.agreedByParty() : row.agreedByUnion();
        panel.show(row, form, agreed, new SectionActions(this, outline, row, reload, open));
    }

    /** Who is in which section, as the viewer may see them; the viewer is left out. */
    Map<UUID, List<SectionOutline.Person>> people(List<Whereabouts> here, Member viewer) {
        var people = new HashMap<UUID, List<SectionOutline.Person>>();
        for (var somebody : here) {
            var place = somebody.place();
            if (place != null && !somebody.memberId().equals(viewer.id())) {
                people.computeIfAbsent(place, _ -> new ArrayList<>()).add(person(somebody.memberId(), viewer));
            }
        }
        return people;
    }

    private SectionOutline.Person person(UUID memberId, Member viewer) {
        var name = members.displayName(memberId, viewer);
        var side = members.byId(memberId).map(Member::side).orElse(Side.COOPERATING);
        var face = members.faces(List.of(memberId), viewer).getOrDefault(memberId, Face.NOBODY);
        return new SectionOutline.Person(name, face.initials(), face.picture(), side.name());
    }

    /** Where a new section next after this one stands. */
    static Place after(SectionRow row, Outline outline) {
        var beside = outline.sections().stream()
                .filter(other -> java.util.Objects.equals(other.parentId(), row.parentId()))
                .toList();
        return new Place(row.parentId(), beside.indexOf(row) + 1);
    }
}
