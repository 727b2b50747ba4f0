package se.gemensam.pledge;

import java.util.UUID;

/**
 * Two figures that go together when a pledge is put under another.
 *
 * @param below figure of the pledge that is put under
 * @param above figure of the other, of which it is a part
 */
public record LinkedFigures(UUID below, UUID above) {}
