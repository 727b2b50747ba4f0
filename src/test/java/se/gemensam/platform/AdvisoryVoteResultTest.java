package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdvisoryVoteResult.Between;
import se.gemensam.platform.AdvisoryVoteResult.SideCount;

class AdvisoryVoteResultTest {

    private static AdvisoryVoteResult result(List<Integer> party, List<Integer> union) {
        return new AdvisoryVoteResult(
                List.of(new SideCount(Side.PARTY, party, 2), new SideCount(Side.UNION, union, 0)), List.of());
    }

    @Test
    void countsAreThoseOfTheSidesTogether() {
        var result = result(List.of(4, 1), List.of(0, 3));
        assertThat(result.total(0)).isEqualTo(4);
        assertThat(result.total(1)).isEqualTo(4);
        assertThat(result.answered()).isEqualTo(8);
    }

    @Test
    void sidesDifferWhenMostOfThemChoseOtherwise() {
        assertThat(result(List.of(4, 1), List.of(1, 3)).between()).contains(Between.DIFFERENT);
        assertThat(result(List.of(4, 1), List.of(3, 2)).between()).contains(Between.ALIKE);
    }

    @Test
    void aSideThatIsSplitIsNotLikeOneThatIsNot() {
        assertThat(result(List.of(2, 2), List.of(3, 0)).between()).contains(Between.DIFFERENT);
        assertThat(result(List.of(2, 2), List.of(1, 1)).between()).contains(Between.ALIKE);
    }

    @Test
    void nothingIsSaidOfASideThatIsSilent() {
        assertThat(result(List.of(2, 0), List.of(0, 0)).between()).isEmpty();
        assertThat(new AdvisoryVoteResult(List.of(new SideCount(Side.PARTY, List.of(1, 0), 0)), List.of()).between())
                .isEmpty();
    }
}
