package se.gemensam.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night keeps those platforms as they read that have changed since they were kept last. */
@Component
class DailyVersions {

    private static final Logger LOG = LoggerFactory.getLogger(DailyVersions.class);

    private final PlatformRepository platforms;
    private final VersionKeeper keeper;
    private final TransactionTemplate transaction;

    DailyVersions(PlatformRepository platforms, VersionKeeper keeper, TransactionTemplate transaction) {
        this.platforms = platforms;
        this.keeper = keeper;
        this.transaction = transaction;
    }

    /** One platform that cannot be kept does not keep the others from it. */
    @Scheduled(cron = "${gemensam.versions.daily:0 10 3 * * *}", zone = "Europe/Stockholm")
    void keep() {
        for (var platform : platforms.idsOfLiving()) {
            try {
                transaction.executeWithoutResult(_ -> {
                    if (platforms.lockById(platform).isPresent()) {
                        keeper.keepWhenChanged(platform);
                    }
                });
            } catch (RuntimeException failed) {
                LOG.error("platform {} was not kept", platform, failed);
            }
        }
    }
}
