package se.gemensam.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose turn it is: first that of whoever has the fewest files being made, then that of the file that has waited longest. Somebody with
 * many files keeps nobody with one waiting for all of them.
 */
final class FileOrderLine {

    private FileOrderLine() {}

    /**
     * @param open what waits or is being made, the oldest first
     * @param makingEach the most that are made for one person at a time
     */
    static Optional<UUID> next(List<FileOrder> open, int makingEach) {
        return open.stream()
                .filter(order -> order.state() == FileOrderState.WAITING)
                .filter(order -> making(open, order.accountId()) < makingEach)
                .min(Comparator.comparingLong(order -> making(open, order.accountId())))
                .map(FileOrder::id);
    }

    private static long making(List<FileOrder> open, UUID accountId) {
        return open.stream()
                .filter(order -> order.state() == FileOrderState.MAKING)
                .filter(order -> order.accountId().equals(accountId))
                .count();
    }
}
