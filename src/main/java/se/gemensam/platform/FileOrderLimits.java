package se.gemensam.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What files that people ask for may take, as {@code gemensam.files.*}.
 *
 * @param workers files that are made at the same time; 0 for half of the processors, one at least and two at most, so that those who
 *     write are not kept waiting by those who print
 * @param makingEach files of one person that are made at the same time
 * @param openEach files of one person that are made or stand in line
 * @param kept how long a file waits to be fetched
 */
@ConfigurationProperties("gemensam.files")
record FileOrderLimits(
        @DefaultValue("0") int workers,
        @DefaultValue("3") int makingEach,
        @DefaultValue("10") int openEach,
        @DefaultValue("24h") Duration kept) {

    FileOrderLimits {
        workers = workers > 0 ? workers : Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2);
    }
}
