package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlatformVersionRepository extends Repository<PlatformVersion, UUID> {

    PlatformVersion save(PlatformVersion version);

    void flush();

    Optional<PlatformVersion> findByPlatformIdAndNumber(UUID platformId, int number);

    Optional<PlatformVersion> findFirstByPlatformIdOrderByNumberDesc(UUID platformId);

    Optional<PlatformVersion> findFirstByPlatformIdAndReasonOrderByNumberDesc(UUID platformId, VersionReason reason);

    List<PlatformVersion> findByPlatformIdOrderByNumberDesc(UUID platformId);
}
