package se.gemensam.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

class FileOrderLineTest {

    private static final int EACH = 2;

    private final Member anna = PlatformFixtures.writer(Side.PARTY);
    private final Member lena = PlatformFixtures.writer(Side.UNION);
    private final List<FileOrder> open = new ArrayList<>();

    private UUID ordered(Member member) {
        var order = new FileOrder(
                member,
                PlatformFixtures.PLATFORM,
                ExportFormat.PDF,
                ExportOptions.PLAIN,
                Texts.SWEDISH,
                PlatformFixtures.NOON.plusSeconds(open.size()));
        open.add(order);
        return order.id();
    }

    /** Whose turn it is, which is begun. */
    private UUID next() {
        var next = FileOrderLine.next(open, EACH).orElseThrow();
        open.stream().filter(order -> order.id().equals(next)).forEach(FileOrder::take);
        return next;
    }

    @Test
    void whatHasWaitedLongestComesFirst() {
        var first = ordered(anna);
        ordered(lena);

        assertThat(next()).isEqualTo(first);
    }

    @Test
    void somebodyWithManyKeepsNobodyWithOneWaitingForAll() {
        var first = ordered(anna);
        var second = ordered(anna);
        var lenas = ordered(lena);

        assertThat(List.of(next(), next(), next())).containsExactly(first, lenas, second);
    }

    @Test
    void nobodyHasMoreThanSomeMadeAtATime() {
        ordered(anna);
        ordered(anna);
        ordered(anna);
        next();
        next();

        assertThat(FileOrderLine.next(open, EACH)).isEmpty();
        var lenas = ordered(lena);
        assertThat(next()).isEqualTo(lenas);
    }

    @Test
    void anEmptyLineIsNobodysTurn() {
        assertThat(FileOrderLine.next(open, EACH)).isEmpty();
    }
}
