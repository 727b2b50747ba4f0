package se.gemensam.pledge;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/**
 * Takes pledges of a mandate period along into the next: each either stands, is changed, or has been negotiated away. What stands or is
 * changed becomes a draft whose figures begin where they have come to, and both sides adopt it anew.
 */
@Service
@Transactional
public class CarryOverService {

    public static final int LONGEST_NOTE = 1000;

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final IndicatorRepository indicators;
    private final PledgeTracker tracker;
    private final PledgeRows rows;
    private final PledgeNumbers numbers;
    private final PledgeHistory history;
    private final LiveDocuments documents;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    CarryOverService(
            PledgeAccess access,
            PledgeRepository pledges,
            IndicatorRepository indicators,
            PledgeTracker tracker,
            PledgeRows rows,
            PledgeNumbers numbers,
            PledgeHistory history,
            LiveDocuments documents,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.pledges = pledges;
        this.indicators = indicators;
        this.tracker = tracker;
        this.rows = rows;
        this.numbers = numbers;
        this.history = history;
        this.documents = documents;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Said(
            UUID pledgeId,
            CarryOverFate fate,
            String note,
            @Nullable UUID carriedTo) {}

    /** A page of the adopted pledges of a period, in the order of their numbers; an empty one when there are no more. */
    @Transactional(readOnly = true)
    public List<CarryOverRow> page(UUID workspaceId, MandatePeriod from, int page) {
        var all = Set.of(PledgeLabel.values()).stream()
                .filter(label -> label != PledgeLabel.DRAFT && label != PledgeLabel.WRITTEN_OFF)
                .collect(Collectors.toSet());
        var filter = new PledgeFilter(from, all, null, null, null, null, null, null, Set.of(), null, "");
        var found = tracker.page(workspaceId, filter, PledgeSort.NUMBER, page).rows();
        var said = said(found.stream().map(PledgeRow::id).toList()).stream()
                .collect(Collectors.toMap(Said::pledgeId, Function.identity()));
        return found.stream().map(row -> row(row, said.get(row.id()))).toList();
    }

    /** Whether the current person can say what becomes of the pledges of a room. */
    @Transactional(readOnly = true)
    public boolean mayDecide(UUID workspaceId) {
        return PledgeAct.of(access.reader(workspaceId)).contains(PledgeAct.LEAD);
    }

    private static CarryOverRow row(PledgeRow row, @Nullable Said said) {
        return said == null
                ? new CarryOverRow(row, null, "", null)
                : new CarryOverRow(row, said.fate, said.note, said.carriedTo);
    }

    /**
     * Says what becomes of a pledge.
     *
     * @param note why, 0–1000 characters; needed unless it stands
     * @return the draft that it lives on in; empty when it does not
     * @throws RefusedException when it is no pledge in force, or it has been said already
     */
    public Optional<UUID> decide(UUID pledgeId, CarryOverFate fate, String note) {
        var why = note(fate, note);
        var granted = access.lock(PledgeAct.LEAD, pledgeId);
        var pledge = granted.pledge();
        var me = granted.member();
        pledge.requireAdopted();
        if (!said(List.of(pledgeId)).isEmpty()) {
            throw new RefusedException("tracker.carry.already");
        }
        var draft = fate.livesOn() ? draft(pledge, me) : null;
        jdbc.sql("""
                insert into pledge_carry_over (pledge_id, fate, note, carried_to, member_id, decided_at) values (?, ?, ?, ?, ?, ?)""")
                .param(pledgeId)
                .param(fate.name())
                .param(why)
                .param(draft)
                .param(me.id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        history.tell(pledge, PledgeEventKind.CARRIED_OVER, pledge.label(), why, me, Time.today(clock));
        return Optional.ofNullable(draft);
    }

    /**
     * Takes back what was said, and the draft with it.
     *
     * @throws RefusedException when a body has adopted the draft
     */
    public void takeBack(UUID pledgeId) {
        var granted = access.lock(PledgeAct.LEAD, pledgeId);
        var said = said(List.of(pledgeId)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException("tracker.carry.nothing"));
        jdbc.sql("delete from pledge_carry_over where pledge_id = ?")
                .param(pledgeId)
                .update();
        if (said.carriedTo != null) {
            var draft = pledges.lockById(said.carriedTo).orElseThrow();
            if (!draft.isRemoved()) {
                draft.remove(granted.member(), clock.instant());
                access.changed(draft);
            }
        }
    }

    /** Where a pledge has come from; empty when it has not been carried over. */
    @Transactional(readOnly = true)
    public Optional<CarriedFrom> origin(UUID pledgeId) {
        access.require(PledgeAct.READ, pledgeId);
        return jdbc.sql("""
                select p.id, p.number, p.term, p.promise, c.fate, c.note
                from pledge_carry_over c join pledge p on p.id = c.pledge_id where c.carried_to = ?""")
                .param(pledgeId)
                .query((row, _) -> new CarriedFrom(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        PledgeOverview.numbered(row.getInt("number")),
                        new MandatePeriod(row.getInt("term")),
                        row.getString("promise"),
                        CarryOverFate.valueOf(row.getString("fate")),
                        row.getString("note")))
                .optional();
    }

    private static String note(CarryOverFate fate, String typed) {
        var note = Prose.of(typed);
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("tracker.carry.note.tooLong", LONGEST_NOTE);
        }
        if (note.isEmpty() && fate.needsNote()) {
            throw new RefusedException("tracker.carry.note.missing");
        }
        return note;
    }

    private UUID draft(Pledge from, Member author) {
        var id = UUID.randomUUID();
        var document = documents.create(
                from.workspaceId(), PledgePolicy.KIND, id, RichText.Doc.empty(from.promise()), author.id());
        var next = new Pledge(
                id,
                numbers.next(from.workspaceId()),
                new PledgeDraft(from.promise(), from.term().next(), null),
                document,
                author,
                clock.instant());
        next.concern(from.level(), from.areaCode());
        next.address(from.addressee());
        next.askFor(from.ask());
        next.weigh(from.weight());
        next.concernEmployer(from.isEmployerQuestion());
        next.nameCompromise(from.isCompromise());
        next.belongTo(from.policyAreas());
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            var before = from.commitment(side);
            next.commit(side, new Commitment(before.task(), before.nothing(), before.organisationId(), null, null));
        }
        pledges.save(next);
        entities.flush(); // what is written about it beside goes straight to the database
        rows.of(List.of(from.id()), LocalDate.EPOCH, Set.of())
                .forEach(row -> figures(from.id(), row.figures(), id, author));
        history.tell(next, PledgeEventKind.CARRIED_OVER, author);
        access.changed(next);
        return id;
    }

    /** They begin where they have come to; by when the target is to be reached both sides say anew. */
    private void figures(UUID from, List<PledgeRow.Figure> latest, UUID to, Member author) {
        int place = 0;
        for (var indicator : indicators.of(from)) {
            var now = latest.stream()
                    .filter(figure -> figure.id().equals(indicator.id()) && figure.latest() != null)
                    .findFirst();
            var was = indicator.draft();
            var draft = new IndicatorDraft(
                    was.kind(),
                    was.name(),
                    was.unit(),
                    was.direction(),
                    now.map(PledgeRow.Figure::latest).orElse(was.baseline()),
                    now.map(PledgeRow.Figure::latestOn).orElse(was.baselineOn()),
                    was.target(),
                    was.targetHigh(),
                    null,
                    was.outOf(),
                    was.whole(),
                    was.years(),
                    was.source(),
                    was.reporter(),
                    was.rollUp(),
                    null,
                    was.kind() == IndicatorKind.MILESTONES
                            ? was.steps().stream()
                                    .map(step -> new IndicatorStep(step.name(), null, step.target()))
                                    .toList()
                            : List.of());
            indicators.save(new Indicator(to, place++, draft, author, clock.instant()));
        }
    }

    private List<Said> said(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select pledge_id, fate, note, carried_to from pledge_carry_over where pledge_id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> new Said(
                                Objects.requireNonNull(row.getObject("pledge_id", UUID.class)),
                                CarryOverFate.valueOf(row.getString("fate")),
                                row.getString("note"),
                                row.getObject("carried_to", UUID.class)))
                        .list();
    }
}
