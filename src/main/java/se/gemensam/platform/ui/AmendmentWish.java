package se.gemensam.platform.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentDraft;
import se.gemensam.platform.AmendmentKind;
import se.gemensam.platform.Spot;

/** What somebody wants to propose, as far as the dialog has asked for it. */
record AmendmentWish(
        AmendmentKind kind,
        @Nullable UUID section,
        @Nullable Spot place,
        AmendmentDraft draft) {

    UUID requireSection() {
        if (section == null) {
            throw new RefusedException("amendment.of.missing");
        }
        return section;
    }

    Spot requirePlace() {
        if (place == null) {
            throw new RefusedException("amendment.place.missing");
        }
        return place;
    }
}
