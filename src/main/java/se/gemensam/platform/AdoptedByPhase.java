package se.gemensam.platform;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The version that was kept when the platform last came into the phase Antagen: until then the text had stood still. */
@Component
class AdoptedByPhase implements AdoptedVersion {

    private final PlatformRepository platforms;
    private final PlatformVersionRepository versions;

    AdoptedByPhase(PlatformRepository platforms, PlatformVersionRepository versions) {
        this.platforms = platforms;
        this.versions = versions;
    }

    @Override
    public Optional<Integer> numberOf(UUID platformId) {
        return platforms
                .findById(platformId)
                .filter(platform -> platform.phase() == Phase.ADOPTED)
                .flatMap(_ -> versions.findFirstByPlatformIdAndReasonOrderByNumberDesc(
                        platformId, VersionReason.BEFORE_PHASE))
                .map(PlatformVersion::number);
    }
}
