package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Role;

class PhaseRulesTest {

    private static final Map<Character, PlatformAct> LETTERS = Map.ofEntries(
            Map.entry('w', PlatformAct.WRITE),
            Map.entry('r', PlatformAct.RESHAPE),
            Map.entry('d', PlatformAct.DESCRIBE),
            Map.entry('a', PlatformAct.AGREE),
            Map.entry('p', PlatformAct.PROPOSE),
            Map.entry('s', PlatformAct.SUGGEST_OUTCOME),
            Map.entry('m', PlatformAct.MERGE),
            Map.entry('k', PlatformAct.KEEP_VERSION),
            Map.entry('b', PlatformAct.RESTORE_WORDING),
            Map.entry('c', PlatformAct.COMMENT),
            Map.entry('o', PlatformAct.OPEN),
            Map.entry('x', PlatformAct.REMOVE),
            Map.entry('l', PlatformAct.LEAD),
            Map.entry('t', PlatformAct.REGISTER),
            Map.entry('e', PlatformAct.SEND),
            Map.entry('h', PlatformAct.DECIDE),
            Map.entry('f', PlatformAct.CORRECT),
            Map.entry('q', PlatformAct.CONSULT),
            Map.entry('g', PlatformAct.COLLECT_ANSWERS),
            Map.entry('n', PlatformAct.ANSWER_CONSULTATION),
            Map.entry('y', PlatformAct.REPLY_TO_ANSWERS));

    /** The whole table, a letter for each act, for both sides alike; last what a cooperating party may in the same role. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,        shut, CONVENER,  wrdapsmkbcoxlt, c",
        "DRAFT,        shut, WRITER,    wrdapsmkbct, c",
        "DRAFT,        shut, COMMENTER, pct, c",
        "DRAFT,        shut, READER,    t, ''",
        "CONSULTATION, shut, CONVENER,  wrdapsmkbcoxltqgny, cn",
        "CONSULTATION, shut, WRITER,    wrdapsmkbctny, cn",
        "CONSULTATION, shut, COMMENTER, pctn, cn",
        "CONSULTATION, shut, READER,    t, ''",
        "REVISION,     shut, CONVENER,  wrdapsmkbcoxltgny, cn",
        "REVISION,     shut, WRITER,    wrdapsmkbctny, cn",
        "REVISION,     shut, COMMENTER, pctn, cn",
        "REVISION,     shut, READER,    t, ''",
        "DECISION,     shut, CONVENER,  dkcolhfe, c",
        "DECISION,     shut, WRITER,    dkchf, c",
        "DECISION,     shut, COMMENTER, ch, c",
        "DECISION,     shut, READER,    h, ''",
        "DECISION,     open, CONVENER,  wdapsmkbcolthfe, c",
        "DECISION,     open, WRITER,    wdapsmkbcthf, c",
        "DECISION,     open, COMMENTER, pcth, c",
        "DECISION,     open, READER,    th, ''",
        "ADOPTED,      shut, CONVENER,  dkcolhf, c",
        "ADOPTED,      shut, WRITER,    dkchf, c",
        "ADOPTED,      shut, COMMENTER, ch, c",
        "ADOPTED,      shut, READER,    h, ''",
        "ADOPTED,      open, CONVENER,  wdapsmkbcolthf, c",
        "ADOPTED,      open, WRITER,    wdapsmkbcthf, c",
        "ADOPTED,      open, COMMENTER, pcth, c",
        "ADOPTED,      open, READER,    th, ''",
    })
    void everyActHasItsPhaseAndItsPeople(Phase phase, String section, Role role, String sides, String cooperating) {
        var reopened = section.equals("open");
        assertThat(PhaseRules.acts(phase, reopened, PlatformFixtures.member(Side.PARTY, role)))
                .isEqualTo(acts(sides));
        assertThat(PhaseRules.acts(phase, reopened, PlatformFixtures.member(Side.UNION, role)))
                .isEqualTo(acts(sides));
        assertThat(PhaseRules.acts(phase, reopened, PlatformFixtures.member(Side.COOPERATING, role)))
                .isEqualTo(acts(cooperating));
    }

    @Test
    void everyActHasALetter() {
        assertThat(LETTERS.values()).containsExactlyInAnyOrder(PlatformAct.values());
    }

    @Test
    void whileItIsWrittenASectionThatWasOpenedAgainIsLikeAnyOther() {
        for (var phase :
                Arrays.stream(Phase.values()).filter(each -> !each.isFrozen()).toList()) {
            for (var role : Role.values()) {
                var member = PlatformFixtures.member(Side.UNION, role);
                assertThat(PhaseRules.acts(phase, true, member)).isEqualTo(PhaseRules.acts(phase, false, member));
            }
        }
    }

    @Test
    void nobodySpeaksForASideWhoseRoomsAreClosedToIt() {
        var leadsElsewhere = new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Side.UNION,
                Role.CONVENER,
                false,
                Set.of());
        assertThat(PhaseRules.acts(Phase.DRAFT, false, leadsElsewhere)).isEqualTo(acts("wrdapsmkbcoxt"));
    }

    private static Set<PlatformAct> acts(String letters) {
        return letters.chars().mapToObj(letter -> LETTERS.get((char) letter)).collect(Collectors.toSet());
    }
}
