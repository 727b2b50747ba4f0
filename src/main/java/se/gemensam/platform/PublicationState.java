package se.gemensam.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a platform is laid out for everybody, and what is proposed to be, as a member of the two sides sees it.
 *
 * @param adoptedVersion number of the adopted version; null as long as there is none
 * @param code control code of the adopted version, empty as long as there is none
 * @param published null when nothing is laid out now
 * @param publishedAt since when it is; null when nothing is
 * @param proposed null when nothing is
 * @param suggested what the fields begin with
 * @param mayLead whether the viewer speaks for its side
 */
public record PublicationState(
        @Nullable Integer adoptedVersion,
        String code,
        @Nullable Edition published,
        @Nullable Instant publishedAt,
        @Nullable Edition proposed,
        Suggestion suggested,
        boolean mayLead) {

    /** Words to begin with. */
    public record Suggestion(String slug, String sender, String contact) {}

    /** Whether what is laid out is another version than the adopted one. */
    public boolean isOutdated() {
        return published != null && adoptedVersion != null && published.versionNumber() != adoptedVersion;
    }

    public boolean isPublished() {
        return published != null;
    }
}
