package se.gemensam.pledge;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.Anchors;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText;
import se.gemensam.platform.SectionPlaces;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;

/** Begins pledges and writes their form, field by field. */
@Service
@Transactional
public class PledgeService {

    private final PledgeAccess access;
    private final PledgeRoomAccess room;
    private final PledgeRepository pledges;
    private final PledgeForm form;
    private final PledgeHistory history;
    private final PledgeNumbers numbers;
    private final LiveDocuments documents;
    private final Anchors anchors;
    private final SectionPlaces sections;
    private final PledgeNews news;
    private final Clock clock;

    PledgeService(
            PledgeAccess access,
            PledgeRoomAccess room,
            PledgeRepository pledges,
            PledgeForm form,
            PledgeHistory history,
            PledgeNumbers numbers,
            LiveDocuments documents,
            Anchors anchors,
            SectionPlaces sections,
            PledgeNews news,
            Clock clock) {
        this.access = access;
        this.room = room;
        this.pledges = pledges;
        this.form = form;
        this.history = history;
        this.numbers = numbers;
        this.documents = documents;
        this.anchors = anchors;
        this.sections = sections;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when its section is none of the room's that the person can read
     * @throws RefusedException when its words are no longer where they were seen
     */
    public UUID create(UUID workspaceId, PledgeDraft draft) {
        var author = access.require(PledgeAct.WRITE, workspaceId, Act.WRITE);
        var id = UUID.randomUUID();
        var document =
                documents.create(workspaceId, PledgePolicy.KIND, id, RichText.Doc.empty(draft.promise()), author.id());
        var pledge = new Pledge(id, numbers.next(workspaceId), draft, document, author, clock.instant());
        var source = draft.source();
        if (source != null) {
            var section = sections.place(source.sectionId());
            if (!section.workspaceId().equals(workspaceId)) {
                throw new NotFoundException("section " + source.sectionId());
            }
            anchors.create(section.documentId(), source.version(), source.from(), source.to(), source.quote(), id);
            pledge.hangOn(section.platformId(), source.sectionId());
        }
        pledges.save(pledge);
        history.tell(pledge, PledgeEventKind.CREATED, author);
        news.tell(pledge, author, DeedKind.PLEDGE_CREATED, Set.of());
        access.changed(pledge);
        return id;
    }

    /**
     * Writes one field, as the person found it and as it is to read.
     *
     * @param before what stood there when the person began, in the form that {@link PledgeField} says
     * @return what stands there now
     * @throws FieldMovedException when somebody else has written something else there since
     * @throws RefusedException when the field is frozen, the other side's, or cannot hold that
     */
    public String write(UUID pledgeId, PledgeField field, String before, String after) {
        var granted = access.lock(PledgeAct.WRITE, pledgeId);
        var pledge = granted.pledge();
        if (field.side().filter(side -> side != granted.member().side()).isPresent()) {
            throw new RefusedException("pledge.field.otherSide");
        }
        if (field.isDefinition() && pledge.isFrozen()) {
            throw new RefusedException("pledge.frozen");
        }
        if (pledge.lifecycle() == PledgeLifecycle.WRITTEN_OFF) {
            throw new RefusedException("pledge.refused." + pledge.lifecycle());
        }
        form.write(pledge, field, PledgeForm.merge(field, before, after, PledgeForm.read(pledge, field)));
        return PledgeForm.read(pledge, field);
    }

    /** Only a draft that no body has adopted. It can be brought back. */
    public void remove(UUID pledgeId) {
        var granted = access.lock(PledgeAct.WRITE, pledgeId);
        granted.pledge().remove(granted.member(), clock.instant());
    }

    /** Brings back what was removed, for who could have removed it. */
    public void restore(UUID pledgeId) {
        var pledge = pledges.lockById(pledgeId).orElseThrow(() -> new NotFoundException("pledge " + pledgeId));
        room.require(PledgeAct.WRITE, pledge.workspaceId(), pledgeId);
        pledge.restore();
        access.changed(pledge);
    }
}
