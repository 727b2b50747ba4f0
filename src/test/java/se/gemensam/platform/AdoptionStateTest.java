package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.gemensam.platform.AdoptionState.Correction;
import se.gemensam.platform.AdoptionState.Decided;

class AdoptionStateTest {

    private static final UUID PARTY = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();
    private static final UUID HOMES = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();

    private static Map<UUID, String> text(String homes, String school) {
        var text = new LinkedHashMap<UUID, String>();
        text.put(HOMES, homes);
        text.put(SCHOOL, school);
        return text;
    }

    private static Decided decided(UUID organisation, DecisionOutcome outcome, Map<UUID, String> wording) {
        return new Decided(organisation, outcome, wording, Set.of());
    }

    private static AdoptionState state(Map<UUID, String> now, Decided... decisions) {
        return new AdoptionState(now, List.of(decisions), List.of());
    }

    @Test
    void aDecisionHoldsForTheWordingThatWasDecided() {
        var stand = state(text("h1", "s1"), decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")))
                .of(PARTY);
        assertThat(stand.isWhole()).isTrue();
        assertThat(stand.holds()).containsOnly(Map.entry(HOMES, Hold.AS_IT_READS), Map.entry(SCHOOL, Hold.AS_IT_READS));
    }

    @Test
    void whoHasDecidedNothingHoldsToNothing() {
        var stand = state(text("h1", "s1"), decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")))
                .of(UNION);
        assertThat(stand.isWhole()).isFalse();
        assertThat(stand.accepts()).isFalse();
        assertThat(stand.sections(Hold.UNDECIDED)).containsExactly(HOMES, SCHOOL);
    }

    @Test
    void aChangeTakesOutTheSectionsThatItTouchesAndNoOthers() {
        var stand = state(text("h2", "s1"), decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")))
                .of(PARTY);
        assertThat(stand.isWhole()).isFalse();
        assertThat(stand.sections(Hold.OLDER_WORDING)).containsExactly(HOMES);
        assertThat(stand.sections(Hold.AS_IT_READS)).containsExactly(SCHOOL);
    }

    @Test
    void correctionsOneAfterTheOtherChangeNothing() {
        var corrections = List.of(new Correction(HOMES, "h1", "h2"), new Correction(HOMES, "h2", "h3"));
        var decisions = List.of(decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")));
        assertThat(new AdoptionState(text("h3", "s1"), decisions, corrections)
                        .of(PARTY)
                        .isWhole())
                .isTrue();
        assertThat(new AdoptionState(text("h4", "s1"), decisions, corrections)
                        .of(PARTY)
                        .isWhole())
                .isFalse();
    }

    @Test
    void aCorrectionOfOneSectionSaysNothingOfAnotherThatReadsTheSame() {
        var corrections = List.of(new Correction(SCHOOL, "x", "y"));
        var decisions = List.of(decided(PARTY, DecisionOutcome.ADOPTS, text("x", "x")));
        var stand = new AdoptionState(text("y", "y"), decisions, corrections).of(PARTY);
        assertThat(stand.sections(Hold.OLDER_WORDING)).containsExactly(HOMES);
        assertThat(stand.sections(Hold.AS_IT_READS)).containsExactly(SCHOOL);
    }

    @Test
    void aCorrectionDoesNotLeadBack() {
        var corrections = List.of(new Correction(HOMES, "h1", "h2"));
        var decisions = List.of(decided(PARTY, DecisionOutcome.ADOPTS, text("h2", "s1")));
        assertThat(new AdoptionState(text("h1", "s1"), decisions, corrections)
                        .of(PARTY)
                        .isWhole())
                .isFalse();
    }

    @Test
    void anExceptionIsNoHoldAndNoObstacle() {
        var decision = new Decided(UNION, DecisionOutcome.ADOPTS_EXCEPT, text("h1", "s1"), Set.of(HOMES));
        var stand = state(text("h2", "s1"), decision).of(UNION);
        assertThat(stand.holds()).containsEntry(HOMES, Hold.EXCEPTED);
        assertThat(stand.isWhole()).isTrue();
        assertThat(stand.wordings()).doesNotContainKey(HOMES);
    }

    @Test
    void aLaterDecisionAboutTheDifferenceMendsThatSectionAlone() {
        var first = new Decided(UNION, DecisionOutcome.ADOPTS_EXCEPT, text("h1", "s1"), Set.of(SCHOOL));
        var second = decided(UNION, DecisionOutcome.ADOPTS, Map.of(HOMES, "h2"));
        var stand = state(text("h2", "s1"), first, second).of(UNION);
        assertThat(stand.holds()).containsOnly(Map.entry(HOMES, Hold.AS_IT_READS), Map.entry(SCHOOL, Hold.EXCEPTED));
        assertThat(stand.isWhole()).isTrue();
    }

    @Test
    void whatWasRejectedIsHeldNoLonger() {
        var stand = state(
                        text("h1", "s1"),
                        decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")),
                        decided(PARTY, DecisionOutcome.REJECTS, text("h1", "s1")))
                .of(PARTY);
        assertThat(stand.accepts()).isFalse();
        assertThat(stand.isWhole()).isFalse();
    }

    @Test
    void tablingReferringBackAndNotingTakeNothingBack() {
        for (var outcome : List.of(DecisionOutcome.TABLES, DecisionOutcome.REFERS_BACK, DecisionOutcome.NOTES)) {
            var stand = state(
                            text("h1", "s1"),
                            decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")),
                            decided(PARTY, outcome, text("h1", "s1")))
                    .of(PARTY);
            assertThat(stand.isWhole()).as(outcome.name()).isTrue();
        }
    }

    @Test
    void aNewSectionIsUndecidedAndAGoneOneIsMissed() {
        var other = UUID.randomUUID();
        var now = new LinkedHashMap<UUID, String>();
        now.put(HOMES, "h1");
        now.put(other, "o1");
        var stand = state(now, decided(PARTY, DecisionOutcome.ADOPTS, text("h1", "s1")))
                .of(PARTY);
        assertThat(stand.holds()).containsEntry(other, Hold.UNDECIDED);
        assertThat(stand.gone()).containsExactly(SCHOOL);
        assertThat(stand.isWhole()).isFalse();
    }

    @Test
    void aRuleCountsWhomItNames() {
        var asked = Set.of(PARTY, UNION);
        assertThat(SideRule.ALL.isMet(asked, Set.of(), Set.of(PARTY))).isFalse();
        assertThat(SideRule.ALL.isMet(asked, Set.of(), asked)).isTrue();
        assertThat(SideRule.ALL.isMet(Set.of(), Set.of(), Set.of()))
                .as("nobody is no yes")
                .isFalse();
        var named = new SideRule(SideRule.Kind.NAMED, 0);
        assertThat(named.isMet(asked, Set.of(PARTY), Set.of(PARTY))).isTrue();
        assertThat(named.isMet(asked, Set.of(PARTY), Set.of(UNION))).isFalse();
        assertThat(named.isMet(asked, Set.of(), asked)).isFalse();
        var one = new SideRule(SideRule.Kind.AT_LEAST, 1);
        assertThat(one.isMet(asked, Set.of(), Set.of(UNION))).isTrue();
        assertThat(one.isMet(asked, Set.of(), Set.of(UUID.randomUUID()))).isFalse();
    }
}
