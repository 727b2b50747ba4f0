package se.gemensam.livetext;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the first text engine has loaded: before that nobody can write. */
@Component
class TextEngineHealth implements HealthIndicator {

    private final GraalTextEngine engine;

    TextEngineHealth(GraalTextEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        return (engine.isReady() ? Health.up() : Health.outOfService()).build();
    }
}
