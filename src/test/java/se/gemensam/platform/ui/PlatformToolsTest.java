package se.gemensam.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gemensam.organisation.Side;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.SectionStatus;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

class PlatformToolsTest {

    private static final UUID ORGANISATION = UUID.randomUUID();

    private static Audience preferred(Side side, @Nullable SectionRow section) {
        var viewer =
                new Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ORGANISATION, side, Role.COMMENTER);
        return PlatformTools.preferred(viewer, section);
    }

    private static SectionRow section(boolean employerQuestion, boolean procurement) {
        return new SectionRow(
                UUID.randomUUID(),
                null,
                1,
                "1",
                "Bussen",
                UUID.randomUUID(),
                0,
                SectionStatus.DRAFT,
                false,
                false,
                null,
                null,
                null,
                employerQuestion,
                procurement);
    }

    @Test
    void talkAboutASectionBeginsWithBothSides() {
        assertThat(preferred(Side.PARTY, section(false, false))).isEqualTo(new Audience.Room());
        assertThat(preferred(Side.UNION, null)).isEqualTo(new Audience.Room());
        assertThat(preferred(Side.COOPERATING, section(false, false))).isEqualTo(new Audience.RoomAndCooperating());
    }

    @Test
    void whereWordsCanDoHarmItBeginsAmongOnesOwn() {
        for (var delicate : new SectionRow[] {section(true, false), section(false, true)}) {
            assertThat(preferred(Side.PARTY, delicate)).isEqualTo(new Audience.OneSide(Side.PARTY));
            assertThat(preferred(Side.UNION, delicate)).isEqualTo(new Audience.OneSide(Side.UNION));
            assertThat(preferred(Side.COOPERATING, delicate)).isEqualTo(new Audience.Organisation(ORGANISATION));
        }
    }
}
