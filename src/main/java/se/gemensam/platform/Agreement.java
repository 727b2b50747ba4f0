package se.gemensam.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import se.gemensam.organisation.Side;

/** "Avstämt": an organisation's writers are content with a section as it stands. */
@Embeddable
record Agreement(
        @Column(name = "organisation_id") UUID organisationId,
        @Enumerated(EnumType.STRING) Side side,
        @Column(name = "agreed_by") UUID agreedBy,
        @Column(name = "agreed_at") Instant agreedAt) {}
