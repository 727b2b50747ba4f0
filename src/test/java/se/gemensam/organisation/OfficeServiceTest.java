package se.gemensam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class OfficeServiceTest {

    private static final Period LONG = Period.from(LocalDate.of(2020, 1, 1));

    @Autowired
    private OfficeService offices;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private OrganisationFixtures organisations;

    @Autowired
    private WorkspaceFixtures workspaces;

    @Autowired
    private Clock clock;

    private UUID administrator;
    private UUID club;
    private UUID kim;

    @BeforeEach
    void aClub() {
        administrator = accounts.administrator();
        club = organisations.club("Klubben");
        kim = accounts.person("Kim");
    }

    private OfficeDraft secretary(Holder holder, Period period) {
        return new OfficeDraft(club, null, "SECRETARY", "Klubbsekreterare", holder, period, true);
    }

    private UUID appoint(OfficeDraft draft) {
        return accounts.as(administrator, () -> offices.appoint(draft));
    }

    @Test
    void anOfficeIsHeldByAnAccountByAPersonOrByNobody() {
        appoint(secretary(new Holder.Known(kim), LONG));
        appoint(secretary(new Holder.Named("Kim utan konto"), LONG));
        appoint(secretary(new Holder.Vacant(), LONG));
        assertThat(accounts.as(administrator, () -> offices.ofOrganisation(club)))
                .extracting(OfficeRow::holder)
                .containsExactlyInAnyOrder(
                        new Holder.Known(kim), new Holder.Named("Kim utan konto"), new Holder.Vacant());
    }

    @Test
    void itsSideIsThatOfTheOrganisation() {
        appoint(secretary(new Holder.Known(kim), LONG));
        assertThat(accounts.as(kim, offices::mine)).singleElement().satisfies(office -> {
            assertThat(office.side()).isEqualTo(Side.UNION);
            assertThat(office.confirmedOn()).isNull();
        });
    }

    @Test
    void theHolderConfirmsTheOwnOfficeAndNobodyElseDoes() {
        var office = appoint(secretary(new Holder.Known(kim), LONG));
        assertThatThrownBy(() -> accounts.as(accounts.person(), () -> offices.confirm(office)))
                .isInstanceOf(NotFoundException.class);
        accounts.as(kim, () -> offices.confirm(office));
        assertThat(accounts.as(kim, offices::mine))
                .singleElement()
                .extracting(OfficeRow::confirmedOn)
                .isEqualTo(Time.today(clock));
    }

    @Test
    void anOfficeThatIsOverIsNotConfirmed() {
        var over = Period.of(LocalDate.of(2020, 1, 1), Time.today(clock).minusDays(1));
        var office = appoint(secretary(new Holder.Known(kim), over));
        assertThatThrownBy(() -> accounts.as(kim, () -> offices.confirm(office)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aPersonTellsAboutTheOwnOfficesOnly() {
        accounts.as(kim, () -> offices.declare(secretary(new Holder.Known(kim), LONG)));
        assertThat(accounts.as(kim, offices::mine)).hasSize(1);
        assertThatThrownBy(() ->
                        accounts.as(kim, () -> offices.declare(secretary(new Holder.Known(accounts.person()), LONG))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.as(kim, () -> offices.declare(secretary(new Holder.Vacant(), LONG))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theConvenersOfAnOrganisationKeepItsBodiesAndOfficesAndNoOthers() {
        var room = workspaces.open();
        accounts.as(room.lena(), () -> {
            offices.addBody(room.union(), "BOARD", "Styrelsen");
            assertThat(offices.bodies(room.union())).extracting(BodyRow::name).containsExactly("Styrelsen");
            assertThat(offices.ofOrganisation(room.union())).isEmpty();
        });
        assertThatThrownBy(() -> accounts.as(room.lena(), () -> offices.addBody(room.party(), "BOARD", "Styrelsen")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> offices.ofOrganisation(room.union())))
                .isInstanceOf(AccessDeniedException.class);
        var writer = workspaces.inUnion(room, Role.WRITER);
        assertThatThrownBy(
                        () -> accounts.as(writer.accountId(), () -> offices.addBody(room.union(), "BOARD", "En till")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOfficeSitsInABodyOfItsOwnOrganisation() {
        var other = organisations.club("En annan klubb");
        var board = accounts.as(administrator, () -> offices.addBody(other, "BOARD", "Styrelsen"));
        var draft = new OfficeDraft(club, board, "CHAIR", "Ordförande", new Holder.Known(kim), LONG, true);
        assertThatThrownBy(() -> appoint(draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void endingKeepsTheHistory() {
        var office = appoint(secretary(new Holder.Known(kim), LONG));
        var lastDay = Time.today(clock);
        accounts.as(administrator, () -> offices.end(office, lastDay));
        assertThat(accounts.as(kim, offices::mine))
                .singleElement()
                .extracting(row -> row.period().until())
                .isEqualTo(lastDay);
    }
}
