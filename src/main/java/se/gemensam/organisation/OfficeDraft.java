package se.gemensam.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** What a person fills in about an office. The title is what it is called there, e.g. "distriktsombudsman". */
public record OfficeDraft(
        UUID organisationId,
        @Nullable UUID bodyId,
        String kind,
        String title,
        Holder holder,
        Period period,
        boolean leading) {

    public OfficeDraft {
        title = OneLine.of(title);
        if (title.isEmpty() || title.length() > 120) {
            throw new RefusedException("office.title.invalid");
        }
    }
}
