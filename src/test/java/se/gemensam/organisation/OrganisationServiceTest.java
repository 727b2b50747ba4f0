package se.gemensam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;

@DatabaseTest
class OrganisationServiceTest {

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private GeographyService geography;

    @Autowired
    private NationalUnionService unions;

    @Autowired
    private AccountFixtures accounts;

    private UUID administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = accounts.administrator();
    }

    private UUID create(String kind, String name) {
        return accounts.as(administrator, () -> organisations.create(OrganisationDraft.of(kind, name)));
    }

    @Test
    void theListsComeWithTheDatabase() {
        var person = accounts.person();
        var kinds = accounts.as(person, organisations::kinds);
        assertThat(kinds).extracting(KindRow::level).contains(Level.values());
        var district =
                kinds.stream().filter(kind -> kind.code().equals("LO_DISTRICT")).findFirst();
        assertThat(district).get().satisfies(kind -> {
            assertThat(kind.side()).isEqualTo(Side.UNION);
            assertThat(kind.bodies()).contains("REPRESENTATIVES", "BOARD", "EXECUTIVE_COMMITTEE");
            assertThat(kind.offices()).contains("CHAIR", "OMBUDSMAN");
        });
        assertThat(accounts.as(person, unions::all))
                .hasSize(13)
                .extracting(NationalUnionRow::shortName)
                .contains("IF Metall", "Kommunal", "Seko", "Musikerförbundet")
                .doesNotContain("Målarna");
    }

    @Test
    void theSideFollowsFromTheKind() {
        for (var expected : List.of(
                Map.entry("PARTY_DISTRICT", Side.PARTY),
                Map.entry("UNION_CLUB", Side.UNION),
                Map.entry("TCO_COUNCIL", Side.COOPERATING))) {
            var id = create(expected.getKey(), "Organisationen");
            assertThat(organisations.get(id).side()).isEqualTo(expected.getValue());
        }
    }

    @Test
    void aNameIsOneLineThatCanBeRead() {
        assertThat(organisations
                        .get(create("PARTY_DISTRICT", "Demo\0\ndistriktet"))
                        .name())
                .isEqualTo("Demo distriktet");
    }

    @Test
    void aKindOfOnesOwnCanBeAddedAndRenamed() {
        accounts.as(administrator, () -> {
            organisations.addKind("TENANTS", "Hyresgästförening", Level.LOCAL, Side.COOPERATING, 300);
            organisations.renameKind("TENANTS", "Hyresgästföreningen");
        });
        var id = create("TENANTS", "Hyresgästföreningen i Demostad");
        assertThat(organisations.get(id).side()).isEqualTo(Side.COOPERATING);
    }

    @Test
    void organisationsRelateInAGraphOverAreasThatDoNotNest() {
        accounts.as(administrator, () -> {
            geography.name("8801", "Norrort");
            geography.name("8802", "Söderort");
        });
        var district = create("LO_DISTRICT", "LO-distriktet");
        var branch = create("UNION_BRANCH", "Avdelningen");
        var local = accounts.as(
                administrator,
                () -> organisations.create(
                        OrganisationDraft.of("LO_LOCAL", "LO-facken").in("8801", "8802")));
        accounts.as(administrator, () -> {
            organisations.relate(branch, RelationKind.OWNS, district);
            organisations.relate(branch, RelationKind.OWNS, district);
            organisations.relate(branch, RelationKind.COOPERATES_IN, local);
            organisations.relate(local, RelationKind.PART_OF, district);
        });
        assertThat(accounts.as(accounts.person(), () -> organisations.relations(district)))
                .containsExactlyInAnyOrder(
                        new RelationRow(branch, RelationKind.OWNS, district),
                        new RelationRow(local, RelationKind.PART_OF, district));
        assertThat(organisations.get(local).areas()).isEqualTo(Set.of("8801", "8802"));
        accounts.as(administrator, () -> organisations.unrelate(branch, RelationKind.OWNS, district));
        assertThat(accounts.as(administrator, () -> organisations.relations(district)))
                .hasSize(1);
    }

    @Test
    void anOrganisationHasNoRelationToItself() {
        var club = create("UNION_CLUB", "Klubben");
        assertThatThrownBy(
                        () -> accounts.as(administrator, () -> organisations.relate(club, RelationKind.PART_OF, club)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aVacancyIsSaidInWords() {
        var id = accounts.as(
                administrator,
                () -> organisations.create(OrganisationDraft.of("LO_LOCAL", "LO-facken i Österdemo")
                        .vacant("Inget LO-fack valt")));
        assertThat(organisations.get(id).vacancy()).isEqualTo("Inget LO-fack valt");
    }

    @Test
    void aRemovedOrganisationIsMissingUntilItIsRestored() {
        var club = create("UNION_CLUB", "Klubben");
        accounts.as(administrator, () -> organisations.remove(club));
        assertThatThrownBy(() -> organisations.get(club)).isInstanceOf(NotFoundException.class);
        accounts.as(administrator, () -> organisations.restore(club));
        assertThat(organisations.get(club).name()).isEqualTo("Klubben");
    }

    @Test
    void onlyTheAdministratorChangesOrganisations() {
        var club = create("UNION_CLUB", "Klubben");
        var draft = OrganisationDraft.of("UNION_CLUB", "Övertagen");
        for (Runnable act : List.<Runnable>of(
                () -> organisations.create(draft),
                () -> organisations.change(club, draft),
                () -> organisations.draft(club),
                () -> organisations.remove(club),
                () -> organisations.restore(club),
                () -> organisations.relate(club, RelationKind.PART_OF, club),
                () -> organisations.unrelate(club, RelationKind.PART_OF, club),
                () -> organisations.addKind("X1", "X", Level.LOCAL, Side.PARTY, 1),
                () -> organisations.renameKind("LO", "X"),
                () -> geography.name("8899", "X"))) {
            assertThatThrownBy(() -> accounts.as(accounts.person(), act)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(organisations.get(club).name()).isEqualTo("Klubben");
    }

    @Test
    void listsComeInPages() {
        create("UNION_CLUB", "A");
        create("UNION_CLUB", "B");
        var page = accounts.as(accounts.person(), () -> organisations.page(PageRequest.of(0, 1, Sort.by("name"))));
        assertThat(page.getContent()).hasSize(1);
        assertThat(page.getTotalElements()).isGreaterThanOrEqualTo(2);
    }
}
