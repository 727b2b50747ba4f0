package se.gemensam.canary;

import static se.gemensam.canary.Channel.PAGE;
import static se.gemensam.canary.Channel.REST;
import static se.gemensam.canary.Person.ADMIN;
import static se.gemensam.canary.Person.ANNA;
import static se.gemensam.canary.Person.BO;
import static se.gemensam.canary.Person.LENA;
import static se.gemensam.canary.Person.MAJ;
import static se.gemensam.canary.Person.NOBODY;
import static se.gemensam.canary.Person.ROOM;
import static se.gemensam.canary.Person.SIDES;
import static se.gemensam.canary.Person.UNION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.pledge.CheckInDraft;
import se.gemensam.pledge.CheckInService;
import se.gemensam.pledge.ClosingKind;
import se.gemensam.pledge.ClosingService;
import se.gemensam.pledge.EvidenceDraft;
import se.gemensam.pledge.EvidenceService;
import se.gemensam.pledge.FollowUpService;
import se.gemensam.pledge.IndicatorService;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.MeasurementService;
import se.gemensam.pledge.PledgeAdoptionService;
import se.gemensam.pledge.PledgeDecisionDraft;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeEditionDraft;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgePublicationService;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.Proof;
import se.gemensam.pledge.VerdictDraft;
import se.gemensam.pledge.VerdictService;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Slug;
import se.gemensam.workspace.WorkspaceRow;

/** Marked words in all that belongs to pledges. */
class PledgeMarkers {

    private final PledgeService pledges;
    private final PledgeOverview overview;
    private final IndicatorService indicators;
    private final MeasurementService measurements;
    private final PledgeAdoptionService adoption;
    private final EvidenceService evidence;
    private final FollowUpService reports;
    private final VerdictService verdicts;
    private final CheckInService checkIns;
    private final ClosingService closings;
    private final PledgePublicationService publication;
    private final Members members;
    private final Accounts accounts;
    private final ActingAs acting;
    private final JdbcClient database;
    private final List<UUID> made = new ArrayList<>();
    private @Nullable UUID workspace;
    private @Nullable UUID checkIn;
    private @Nullable UUID closing;

    PledgeMarkers(
            PledgeService pledges,
            PledgeOverview overview,
            IndicatorService indicators,
            MeasurementService measurements,
            PledgeAdoptionService adoption,
            EvidenceService evidence,
            FollowUpService reports,
            VerdictService verdicts,
            CheckInService checkIns,
            ClosingService closings,
            PledgePublicationService publication,
            Members members,
            Accounts accounts,
            ActingAs acting,
            JdbcClient database) {
        this.pledges = pledges;
        this.overview = overview;
        this.indicators = indicators;
        this.measurements = measurements;
        this.adoption = adoption;
        this.evidence = evidence;
        this.reports = reports;
        this.verdicts = verdicts;
        this.checkIns = checkIns;
        this.closings = closings;
        this.publication = publication;
        this.members = members;
        this.accounts = accounts;
        this.acting = acting;
        this.database = database;
    }

    void stand(
            WorkspaceRow room, List<Marker> markers, List<Markers.Secret> secrets, Map<String, List<String>> fillings) {
        var draft = as(ANNA, () -> create(room, "KanarieLofteUtkast"));
        var pledge = adopted(room, "KanarieLofteInne", "KanarieAtagandeInne");
        as(ANNA, () -> {
            publication.keepBack(pledge);
            return pledge;
        });
        var figure = as(ANNA, () -> overview.get(pledge).figures().getFirst().id());
        as(
                ANNA,
                () -> measurements.enter(
                        figure, new MeasurementDraft(today(), new BigDecimal("72"), "KanarieMatnot", "")));
        var shown = as(ANNA, () -> evidence.add(pledge, link("KanarieBelagg")));
        as(LENA, () -> reports.note(pledge, "KanarieAnteckning", today(), List.of()));
        as(LENA, () -> {
            verdicts.assess(pledge, new VerdictDraft(1, null, PledgeOutcome.NOT_FULFILLED, "KanarieDomFack"));
            return pledge;
        });
        var meeting = as(
                LENA, () -> checkIns.plan(room.id(), new CheckInDraft("KanarieAvstamning", today(), "KanariePlats")));
        var book = as(ANNA, () -> closings.open(room.id(), ClosingKind.ELECTION, PledgeFixtures.TERM));
        as(ANNA, () -> {
            closings.propose(book, "KanarieBokslutsord");
            return book;
        });
        checkIn = meeting;
        closing = book;
        workspace = room.id();
        var laidOut = adopted(room, "KanarieLoftePublikt", "KanarieAtagandePublikt");
        as(ANNA, () -> {
            publication.propose(room.id(), new PledgeEditionDraft(new Slug("kanarieloften"), "Loften", "Sidorna", "x"));
            return laidOut;
        });
        as(LENA, () -> {
            publication.agree(room.id());
            return laidOut;
        });
        var everybody = new HashSet<>(ROOM);
        everybody.addAll(Set.of(ADMIN, NOBODY));
        markers.add(Marker.of("promise of a draft", "KanarieLofteUtkast", SIDES).in(PAGE, REST));
        markers.add(Marker.of("promise that is kept back", "KanarieLofteInne", SIDES)
                .in(PAGE, REST));
        markers.add(Marker.of("commitment of the party", "KanarieAtagandeInne", SIDES)
                .in(PAGE, REST));
        markers.add(Marker.of("note of a value", "KanarieMatnot", SIDES).in(PAGE, REST));
        markers.add(Marker.of("evidence of what is kept back", "KanarieBelagg", SIDES)
                .in(PAGE, REST));
        markers.add(
                Marker.of("a note in the history", "KanarieAnteckning", SIDES).in(PAGE, REST));
        markers.add(Marker.of("why the unions assess as they do", "KanarieDomFack", UNION)
                .in(PAGE, REST));
        markers.add(Marker.of("title of a check-in", "KanarieAvstamning", SIDES).in(PAGE, REST));
        markers.add(Marker.of("place of a check-in", "KanariePlats", SIDES).in(PAGE, REST));
        markers.add(Marker.of("words of a closing that is only proposed", "KanarieBokslutsord", SIDES)
                .in(PAGE, REST));
        markers.add(Marker.of("promise on the public page", "KanarieLoftePublikt", everybody)
                .in(PAGE));
        markers.add(Marker.of("commitment on the public page", "KanarieAtagandePublikt", everybody)
                .in(PAGE));
        secrets.add(new Markers.Secret("a pledge that is a draft", draft.toString(), SIDES));
        secrets.add(new Markers.Secret("a pledge that is kept back", pledge.toString(), SIDES));
        fillings.put("pledge", List.of(pledge.toString(), draft.toString()));
        fillings.put("indicator", List.of(figure.toString()));
        fillings.put("evidence", List.of(shown.toString()));
        fillings.put("checkIn", List.of(meeting.toString()));
        fillings.put("closing", List.of(book.toString()));
        fillings.put("pledgesSlug", List.of("kanarieloften"));
    }

    void remove() {
        made.forEach(pledge -> database.sql(
                        "update pledge set removed_by = created_by, removed_at = created_at where id = ?")
                .param(pledge)
                .update());
        delete("check_in_item", "check_in_id", checkIn);
        delete("check_in", "id", checkIn);
        delete("closing", "id", closing);
        delete("pledge_publication_slug", "workspace_id", workspace);
        delete("pledge_publication", "workspace_id", workspace);
    }

    private void delete(String table, String column, @Nullable UUID id) {
        if (id != null) {
            database.sql("delete from " + table + " where " + column + " = ?")
                    .param(id)
                    .update();
        }
    }

    private UUID create(WorkspaceRow room, String promise) {
        var id = pledges.create(room.id(), new PledgeDraft(promise, PledgeFixtures.TERM, null));
        made.add(id);
        return id;
    }

    private UUID adopted(WorkspaceRow room, String promise, String task) {
        var party = organisation(room, ANNA);
        var union = organisation(room, LENA);
        var id = as(ANNA, () -> {
            var begun = create(room, promise);
            write(begun, PledgeField.LEVEL, "MUNICIPALITY");
            write(begun, PledgeField.ADDRESSEE, "KF");
            write(begun, PledgeField.ASK, "CARRY_OUT");
            write(begun, PledgeField.DEADLINE, "2029-12-31");
            write(begun, PledgeField.PARTY_TASK, task);
            write(begun, PledgeField.PARTY_ORGANISATION, party.toString());
            indicators.add(begun, PledgeFixtures.fullTime());
            return begun;
        });
        as(LENA, () -> {
            write(id, PledgeField.UNION_TASK, "Facket ocksa");
            write(id, PledgeField.UNION_ORGANISATION, union.toString());
            return id;
        });
        as(BO, () -> decide(id, party));
        as(MAJ, () -> decide(id, union));
        return id;
    }

    private UUID decide(UUID pledge, UUID organisation) {
        adoption.adopt(pledge, new PledgeDecisionDraft(organisation, "Styrelsen", LocalDate.of(2026, 10, 22), "1"));
        return pledge;
    }

    private void write(UUID pledge, PledgeField field, String value) {
        pledges.write(pledge, field, overview.get(pledge).field(field), value);
    }

    private static EvidenceDraft link(String title) {
        return new EvidenceDraft(new Proof.Link(title, "https://www.example.org/", today()));
    }

    private static LocalDate today() {
        return LocalDate.now(Time.ZONE);
    }

    private UUID organisation(WorkspaceRow room, Person of) {
        return members.find(room.id(), account(of)).orElseThrow().organisationId();
    }

    private UUID account(Person person) {
        return accounts.withEmail(person.email()).orElseThrow();
    }

    private <T> T as(Person person, Supplier<T> work) {
        return acting.account(account(person), work);
    }
}
