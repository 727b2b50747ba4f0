package se.gemensam;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms use only the rooms below them, and only what those show. */
class ModularityTest {

    @Test
    void roomsKeepToTheirDependencies() {
        ApplicationModules.of(Gemensam.class).verify();
    }
}
