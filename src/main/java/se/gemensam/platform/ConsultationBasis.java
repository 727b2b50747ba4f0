package se.gemensam.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The draft that somebody had before them when they filled it in: several of an organisation may, and none is to write over another unseen.
 *
 * @param savedAt null when nothing was saved then
 */
public record ConsultationBasis(@Nullable Instant savedAt) {}
