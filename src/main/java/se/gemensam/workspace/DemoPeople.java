package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.ActingAs;
import se.gemensam.identity.DemoAccounts;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.Period;

/** The joint room of the demo, its organisations and its people. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoPeople implements DemoContent {

    static final String ROOM = "Demodistriktet – LO-distriktet Demo";

    private static final String PARTY = "Demodistriktet";
    private static final String UNION = "LO-distriktet Demo";
    private static final String REGION_GROUP = "Regionfullmäktigegruppen Demo";
    private static final String CLUB = "Verkstadsklubben vid Demoverken";
    private static final String COUNCIL_GROUP = "Fullmäktigegruppen Bruksby";
    private static final String SECTION = "Välfärdsfacket Demo, sektion Demostad";
    private static final String COMMUNE = "Arbetarekommunen Norrdemo";
    private static final String TCO = "TCO-rådet Demo";

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 4, 1);
    private static final LocalDate COUNCIL_BEGINS = LocalDate.of(2026, 10, 15);
    private static final LocalDate COUNCIL_ENDS = LocalDate.of(2030, 10, 14);

    private final DemoAccounts accounts;
    private final DemoOrganisations organisations;
    private final DemoOffices moreOffices;
    private final DemoCalendar calendar;
    private final ActingAs acting;
    private final WorkspaceService workspaces;
    private final MemberService members;
    private final OfficeService offices;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> memberOf = new HashMap<>();

    DemoPeople(
            DemoAccounts accounts,
            DemoOrganisations organisations,
            DemoOffices moreOffices,
            DemoCalendar calendar,
            ActingAs acting,
            WorkspaceService workspaces,
            MemberService members,
            OfficeService offices) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.moreOffices = moreOffices;
        this.calendar = calendar;
        this.acting = acting;
        this.workspaces = workspaces;
        this.members = members;
        this.offices = offices;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public boolean isAtomic() {
        return true;
    }

    @Override
    public void seed() {
        var administrator = accounts.administrator("admin@gemensam.example", "Driften");
        addPeople();
        var room = acting.account(administrator, () -> {
            organisations.seed();
            appoint();
            moreOffices.seed();
            return openRoom();
        });
        acting.account(person("anna"), () -> admitPartyAndCooperating(room));
        acting.account(person("lena"), () -> admitUnions(room));
        people.forEach((who, account) -> acting.account(account, () -> introduce(who, room)));
    }

    private void addPeople() {
        people.put("anna", accounts.person("anna@parti.example", "Anna Berg"));
        people.put("lena", accounts.person("lena@lo.example", "Lena Holm"));
        people.put("petra", accounts.person("petra@parti.example", "Petra Lind"));
        people.put("ulf", accounts.person("ulf@lo.example", "Ulf Ek"));
        people.put("bo", accounts.person("bo@parti.example", "Bo Rask"));
        people.put("maj", accounts.person("maj@lo.example", "Maj Strand"));
        people.put("kim", accounts.person("kim@klubb.example", "Kim Sand"));
        people.put("tove", accounts.person("tove@tco.example", "Tove Nord"));
        people.put("birgitta", accounts.person("birgitta@parti.example", "Birgitta Alm"));
        people.put("mats", accounts.person("mats@lo.example", "Mats Dahl"));
        people.put("jonas", accounts.person("jonas@ak.example", "Jonas Ström"));
        people.put("sara", accounts.person("sara@valfard.example", "Sara Öhman"));
        people.put("rut", accounts.person("rut@ak.example", "Rut Åker"));
    }

    private void appoint() {
        appoint("anna", PARTY, "OMBUDSMAN", "Facklig-politisk ombudsman", Period.from(LONG_AGO));
        appoint("anna", PARTY, "UNION_LEAD", "Facklig ledare", until(2027, 4, 30));
        appoint("lena", UNION, "OMBUDSMAN", "Distriktsombudsman", Period.from(LONG_AGO));
        appoint("petra", REGION_GROUP, "FULLTIME_COUNCILLOR", "Regionråd", Period.of(COUNCIL_BEGINS, COUNCIL_ENDS));
        appoint("ulf", UNION, "BOARD_MEMBER", "Styrelseledamot", until(2028, 4, 30));
        appoint("ulf", "Industrifacket Demo avd. 7", "CHAIR", "Ordförande", Period.from(LONG_AGO));
        appoint("bo", PARTY, "CHAIR", "Distriktsordförande", until(2027, 4, 30));
        appoint("maj", UNION, "CHAIR", "Ordförande", until(2027, 4, 30));
        appoint("kim", CLUB, "SECRETARY", "Klubbsekreterare", until(2027, 3, 31));
        offices.appoint(new OfficeDraft(
                organisations.named("Fullmäktigegruppen Demostad"),
                null,
                "SUBSTITUTE",
                "Ersättare i kommunfullmäktige",
                new Holder.Known(person("kim")),
                Period.of(COUNCIL_BEGINS, COUNCIL_ENDS),
                false));
        appoint("tove", TCO, "CONTACT", "Kontaktperson", Period.from(LONG_AGO));
        appoint("birgitta", PARTY, "SECRETARY", "Distriktsstyrelsens sekreterare", Period.from(LONG_AGO));
        appoint("mats", UNION, "SECRETARY", "Styrelsens sekreterare", Period.from(LONG_AGO));
        appoint("jonas", COUNCIL_GROUP, "FULLTIME_COUNCILLOR", "Kommunalråd", Period.of(COUNCIL_BEGINS, COUNCIL_ENDS));
        appoint("sara", SECTION, "CHAIR", "Sektionsordförande", Period.from(LONG_AGO));
        appoint("rut", COMMUNE, "UNION_LEAD", "Facklig ledare", Period.from(LONG_AGO));
    }

    private void appoint(String who, String organisation, String kind, String title, Period period) {
        offices.appoint(new OfficeDraft(
                organisations.named(organisation), null, kind, title, new Holder.Known(person(who)), period, true));
    }

    private UUID openRoom() {
        var room = workspaces.create(ROOM, Slug.from(ROOM));
        for (var organisation : List.of(
                PARTY,
                REGION_GROUP,
                COUNCIL_GROUP,
                COMMUNE,
                UNION,
                CLUB,
                SECTION,
                "LO-facken i Österdemo",
                TCO,
                "Saco-rådet Demo")) {
            workspaces.join(room, organisations.named(organisation));
        }
        memberOf.put("anna", members.admitFirstConvener(room, newMember("anna", PARTY, Role.CONVENER)));
        memberOf.put("lena", members.admitFirstConvener(room, newMember("lena", UNION, Role.CONVENER)));
        return room;
    }

    private void admitPartyAndCooperating(UUID room) {
        admit(room, "petra", REGION_GROUP, Role.WRITER);
        admit(room, "bo", PARTY, Role.READER);
        admit(room, "birgitta", PARTY, Role.READER);
        admit(room, "jonas", COUNCIL_GROUP, Role.COMMENTER);
        admit(room, "rut", COMMUNE, Role.COMMENTER);
        admit(room, "tove", TCO, Role.READER);
        members.allowRegistering(member("bo"));
        members.allowRegistering(member("birgitta"));
        members.allowEditing(member("anna"));
    }

    private void admitUnions(UUID room) {
        admit(room, "ulf", UNION, Role.WRITER);
        admit(room, "maj", UNION, Role.READER);
        admit(room, "mats", UNION, Role.READER);
        admit(room, "kim", CLUB, Role.COMMENTER);
        admit(room, "sara", SECTION, Role.COMMENTER);
        members.allowRegistering(member("maj"));
        members.allowRegistering(member("mats"));
        members.allowEditing(member("lena"));
    }

    private void admit(UUID room, String who, String organisation, Role role) {
        memberOf.put(who, members.admit(room, newMember(who, organisation, role)));
    }

    /** What each person does on coming in: tells the own offices, and says whether the other side may read the name. */
    private void introduce(String who, UUID room) {
        offices.mine().forEach(office -> members.declare(room, office.id()));
        if (!who.equals("ulf")) {
            members.consentToBeNamed(room);
        }
    }

    private NewMember newMember(String who, String organisation, Role role) {
        return new NewMember(person(who), organisations.named(organisation), role, Period.from(LONG_AGO));
    }

    private Period until(int year, int month, int day) {
        return Period.of(LONG_AGO, calendar.date(year, month, day));
    }

    private UUID person(String who) {
        return known(people.get(who), who);
    }

    private UUID member(String who) {
        return known(memberOf.get(who), who);
    }

    private static UUID known(@Nullable UUID id, String who) {
        if (id == null) {
            throw new IllegalStateException("not in the demo: " + who);
        }
        return id;
    }
}
