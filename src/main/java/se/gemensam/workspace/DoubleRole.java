package se.gemensam.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * What a member tells of an office on the other side.
 *
 * @param organisationId where it is; null when that organisation is not in the room
 * @param office what it is called there, 1–120 characters
 * @param leading whether the person speaks for that organisation, which closes the own side's rooms until a convener confirms
 */
public record DoubleRole(@Nullable UUID organisationId, String office, boolean leading) {

    private static final int LONGEST = 120;

    public DoubleRole {
        office = OneLine.of(office);
        if (office.isEmpty() || office.length() > LONGEST) {
            throw new RefusedException("member.elsewhere.office", LONGEST);
        }
    }
}
