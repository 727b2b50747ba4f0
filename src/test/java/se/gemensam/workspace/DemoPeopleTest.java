package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import se.gemensam.DemoTest;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.OfficeRow;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.RelationKind;
import se.gemensam.organisation.Side;
import se.gemensam.organisation.Standing;

/** The demo as a new user finds it. */
@DemoTest
class DemoPeopleTest {

    @Autowired
    private WorkspaceService workspaces;

    @Autowired
    private MemberService members;

    @Autowired
    private Members roster;

    @Autowired
    private WorkspaceAccess access;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private OfficeService offices;

    @Autowired
    private GeographyService geography;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Clock clock;

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }

    private WorkspaceRow roomOf(String email) {
        return acting.account(account(email), () -> workspaces.mine()).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "anna@parti.example, CONVENER, PARTY, Demodistriktet, false",
        "lena@lo.example, CONVENER, UNION, LO-distriktet Demo, false",
        "petra@parti.example, WRITER, PARTY, Regionfullmäktigegruppen Demo, false",
        "ulf@lo.example, WRITER, UNION, LO-distriktet Demo, false",
        "bo@parti.example, READER, PARTY, Demodistriktet, true",
        "maj@lo.example, READER, UNION, LO-distriktet Demo, true",
        "kim@klubb.example, COMMENTER, UNION, Verkstadsklubben vid Demoverken, false",
        "tove@tco.example, READER, COOPERATING, TCO-rådet Demo, false",
        "birgitta@parti.example, READER, PARTY, Demodistriktet, true",
        "mats@lo.example, READER, UNION, LO-distriktet Demo, true",
        "jonas@ak.example, COMMENTER, PARTY, Fullmäktigegruppen Bruksby, false",
        "sara@valfard.example, COMMENTER, UNION, 'Välfärdsfacket Demo, sektion Demostad', false",
        "rut@ak.example, COMMENTER, PARTY, Arbetarekommunen Norrdemo, false",
    })
    void eachPersonSpeaksForTheOrganisationAndHasTheRole(
            String email, Role role, Side side, String organisation, boolean registers) {
        var room = roomOf(email);
        assertThat(room.name()).isEqualTo("Demodistriktet – LO-distriktet Demo");
        assertThat(room.slug()).isEqualTo("demodistriktet-lo-distriktet-demo");
        assertThat(room.me().role()).isEqualTo(role);
        assertThat(room.me().side()).isEqualTo(side);
        assertThat(room.me().inside()).isTrue();
        assertThat(room.myOrganisation().name()).isEqualTo(organisation);
        assertThat(acting.account(account(email), () -> access.allows(Act.REGISTER_DECISIONS, room.id())))
                .isEqualTo(registers);
    }

    @Test
    void onlyUlfIsARepresentativeToTheOtherSide() {
        var room = roomOf("anna@parti.example");
        var names = acting.account(account("anna@parti.example"), () -> members.list(room.id())).stream()
                .map(MemberRow::name)
                .collect(Collectors.toSet());
        assertThat(names)
                .contains("Lena Holm", "Kim Sand", "Tove Nord", "Företrädare för LO-distriktet Demo")
                .doesNotContain("Ulf Ek");
        var ulf = roomOf("ulf@lo.example").me();
        assertThat(roster.displayName(ulf.id(), roomOf("lena@lo.example").me())).isEqualTo("Ulf Ek");
        assertThat(roster.displayName(ulf.id(), roomOf("tove@tco.example").me()))
                .isEqualTo("Företrädare för LO-distriktet Demo");
    }

    @Test
    void theTreeIsWhole() {
        var all = acting.account(
                account("admin@gemensam.example"),
                () -> organisations.page(Pageable.unpaged()).getContent());
        var byKind = all.stream().collect(Collectors.groupingBy(OrganisationRow::kind, Collectors.counting()));
        assertThat(byKind)
                .containsEntry("LABOUR_COMMUNE", 12L)
                .containsEntry("COUNCIL_GROUP", 12L)
                .containsEntry("SIDE_ORGANISATION", 5L)
                .containsEntry("UNION_BRANCH", 9L)
                .containsEntry("UNION_CLUB", 4L)
                .containsEntry("UNION_SECTION", 2L);
        var local = all.stream()
                .filter(organisation -> organisation.kind().equals("LO_LOCAL"))
                .toList();
        assertThat(local.stream().filter(organisation -> organisation.vacancy() == null))
                .hasSize(8)
                .flatExtracting(OrganisationRow::areas)
                .hasSize(11)
                .doesNotHaveDuplicates();
        assertThat(local.stream().filter(organisation -> organisation.vacancy() != null))
                .singleElement()
                .extracting(OrganisationRow::name)
                .isEqualTo("LO-facken i Österdemo");
    }

    @Test
    void theBranchesOwnTheDistrict() {
        var lena = account("lena@lo.example");
        var district = roomOf("lena@lo.example").me().organisationId();
        var owners = acting.account(lena, () -> organisations.relations(district)).stream()
                .filter(relation ->
                        relation.kind() == RelationKind.OWNS && relation.to().equals(district));
        assertThat(owners).hasSize(9);
    }

    @Test
    void kimsSecondOfficeIsToldAndClosesNoDoor() {
        var room = roomOf("kim@klubb.example");
        var declared = acting.account(
                account("anna@parti.example"),
                () -> members.declaredOffices(room.me().id()));
        assertThat(declared)
                .extracting(OfficeRow::title)
                .containsExactlyInAnyOrder("Klubbsekreterare", "Ersättare i kommunfullmäktige");
        assertThat(room.me().inside()).isTrue();
    }

    @Test
    void everyOfficeIsHeldToday() {
        var today = Time.today(clock);
        for (var email :
                new String[] {"anna@parti.example", "ulf@lo.example", "kim@klubb.example", "petra@parti.example"}) {
            assertThat(acting.account(account(email), offices::mine))
                    .isNotEmpty()
                    .allMatch(office -> office.period().includes(today));
        }
    }

    @Test
    void thePartyStandsAsTheDemoSays() {
        acting.account(account("anna@parti.example"), () -> {
            var before = LocalDate.of(2026, 9, 13);
            var after = LocalDate.of(2026, 11, 22);
            assertThat(geography.standing("99", before)).hasValue(Standing.OPPOSITION);
            assertThat(geography.standing("99", after)).hasValue(Standing.IN_COALITION);
            var hamnholm = geography.areas().stream()
                    .filter(area -> area.name().equals("Hamnholm"))
                    .findFirst()
                    .orElseThrow();
            assertThat(geography.standing(hamnholm.code(), before)).hasValue(Standing.OPPOSITION);
            assertThat(geography.standing(hamnholm.code(), after)).hasValue(Standing.MINORITY_GOVERNMENT);
            assertThat(geography.areas().stream().filter(area -> area.code().startsWith("99")))
                    .hasSize(13);
        });
    }
}
