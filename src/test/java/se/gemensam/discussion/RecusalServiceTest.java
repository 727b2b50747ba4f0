package se.gemensam.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionDetails;
import se.gemensam.platform.SectionService;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;

@DatabaseTest
class RecusalServiceTest {

    @Autowired
    private RecusalService recusals;

    @Autowired
    private DiscussionService discussion;

    @Autowired
    private DiscussionOverview overview;

    @Autowired
    private PlatformService platforms;

    @Autowired
    private SectionService sections;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    private WorkspaceFixtures.Room room;
    private UUID platform;
    private UUID section;
    private Member petra;
    private Member ulf;

    @BeforeEach
    void aSection() {
        room = rooms.open();
        petra = rooms.inParty(room, Role.WRITER);
        ulf = rooms.inUnion(room, Role.WRITER);
        accounts.as(room.anna(), () -> {
            platform = platforms.create(room.id(), new PlatformDraft("Handslag"));
            section = sections.add(platform, new Place(null, 0), "Bussen");
        });
    }

    private void assertRefused(UUID account, String key, Runnable act) {
        assertThatThrownBy(() -> accounts.as(account, act))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private UUID thread(Audience audience) {
        return accounts.as(
                ulf.accountId(), () -> discussion.open(new ThreadDraft(platform, section, audience, "Så här", null)));
    }

    private ThreadRow seenBy(UUID account) {
        var talk = accounts.as(account, () -> overview.about(platform, section));
        return Stream.concat(talk.threads().stream(), talk.resolved().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverStepsAsideFromASectionIsNamedWithTheReasonAndDecidesNothingThere() {
        accounts.as(
                petra.accountId(),
                () -> recusals.stepAside(platform, section, " Jag sitter i bussbolagets styrelse. "));
        assertThat(accounts.as(room.lena(), () -> recusals.about(platform, section)))
                .containsExactly(new RecusalRow(
                        "Företrädare för Partidistriktet", "Jag sitter i bussbolagets styrelse.", false));
        assertThat(accounts.as(petra.accountId(), () -> recusals.about(platform, section)))
                .singleElement()
                .satisfies(row -> assertThat(row.mine()).isTrue());
        assertRefused(petra.accountId(), "recusal.refused", () -> sections.agree(section));
        assertRefused(petra.accountId(), "recusal.refused", () -> sections.withdrawAgreement(section));
        accounts.as(room.anna(), () -> sections.agree(section));

        accounts.as(petra.accountId(), () -> recusals.stepBack(platform, section));
        accounts.as(petra.accountId(), () -> sections.withdrawAgreement(section));
        assertThat(accounts.as(room.lena(), () -> recusals.about(platform, section)))
                .isEmpty();
    }

    @Test
    void theReasonCanBeSaidOtherwiseAndNobodyStandsThereTwice() {
        accounts.as(petra.accountId(), () -> recusals.stepAside(platform, section, "Ett"));
        accounts.as(petra.accountId(), () -> recusals.stepAside(platform, section, ""));
        assertThat(accounts.as(petra.accountId(), () -> recusals.about(platform, section)))
                .extracting(RecusalRow::reason)
                .containsExactly((String) null);
        assertRefused(
                petra.accountId(), "recusal.reason.long", () -> recusals.stepAside(platform, section, "x".repeat(501)));
    }

    @Test
    void nobodyComesToAnswerForASectionItSteppedAsideFromButWhoDoesCanStillBeThere() {
        accounts.as(petra.accountId(), () -> recusals.stepAside(platform, section, ""));
        assertRefused(
                room.anna(),
                "recusal.assign",
                () -> sections.describe(section, details -> details.withPartyOwner(petra.id())));
        accounts.as(petra.accountId(), () -> recusals.stepBack(platform, section));
        accounts.as(room.anna(), () -> sections.describe(section, details -> details.withPartyOwner(petra.id())));
        accounts.as(petra.accountId(), () -> recusals.stepAside(platform, section, ""));
        accounts.as(room.anna(), () -> sections.describe(section, details -> details.withProcurement(true)));
        assertThat(accounts.as(room.anna(), () -> sections.details(section)))
                .extracting(SectionDetails::procurement)
                .isEqualTo(true);
    }

    @Test
    void whoeverStepsAsideFromAThreadSettlesNothingInIt() {
        var thread = thread(new Audience.Room());
        accounts.as(ulf.accountId(), () -> discussion.assign(thread, petra.id()));
        accounts.as(petra.accountId(), () -> recusals.stepAsideFromThread(thread, ""));
        assertThat(seenBy(room.anna()).assignedTo()).isNull();
        assertThat(seenBy(room.anna()).aside()).hasSize(1);
        assertThat(seenBy(room.anna()).mayDecide()).isTrue();
        assertThat(seenBy(petra.accountId()).mayDecide()).isFalse();
        assertRefused(petra.accountId(), "recusal.refused", () -> discussion.resolve(thread));
        assertRefused(ulf.accountId(), "recusal.assign", () -> discussion.assign(thread, petra.id()));
        assertThat(accounts.as(ulf.accountId(), () -> overview.assignable(thread)))
                .extracting(Assignable::memberId)
                .doesNotContain(petra.id());

        accounts.as(ulf.accountId(), () -> discussion.resolve(thread));
        accounts.as(petra.accountId(), () -> discussion.reply(thread, "Bara så ni vet"));
        assertThat(seenBy(ulf.accountId()).isOpen()).isFalse();
        assertRefused(petra.accountId(), "recusal.refused", () -> discussion.reopen(thread));
        accounts.as(petra.accountId(), () -> recusals.stepBackToThread(thread));
        accounts.as(petra.accountId(), () -> discussion.reopen(thread));
    }

    @Test
    void steppingAsideFromASectionIsSteppingAsideFromItsThreads() {
        var thread = thread(new Audience.Room());
        accounts.as(petra.accountId(), () -> recusals.stepAside(platform, section, ""));
        assertThat(seenBy(petra.accountId()).mayDecide()).isFalse();
        assertThat(seenBy(petra.accountId()).amAside()).isFalse();
        assertRefused(petra.accountId(), "recusal.refused", () -> discussion.resolve(thread));
    }

    @Test
    void whatIsOnlyForOneSideIsSteppedAsideFromOnThatSideOnly() {
        var thread = thread(new Audience.OneSide(Side.UNION));
        assertThatThrownBy(() -> accounts.as(petra.accountId(), () -> recusals.stepAsideFromThread(thread, "")))
                .isInstanceOf(NotFoundException.class);
        accounts.as(ulf.accountId(), () -> recusals.stepAsideFromThread(thread, "Min egen arbetsplats"));
        assertThat(accounts.as(petra.accountId(), () -> overview.about(platform, section))
                        .threads())
                .isEmpty();
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> recusals.about(platform, thread)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thereIsNothingToStepAsideFromWhereNothingIs() {
        for (var stranger :
                List.of(rooms.open().anna(), rooms.inTco(room, Role.COMMENTER).accountId())) {
            assertThatThrownBy(() -> accounts.as(stranger, () -> recusals.stepAside(platform, section, "")))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> accounts.as(room.anna(), () -> recusals.stepAside(platform, UUID.randomUUID(), "")))
                .isInstanceOf(NotFoundException.class);
    }
}
