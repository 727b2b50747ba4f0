package se.gemensam.organisation;

import java.util.UUID;

/** Who, beside the administrator, may keep an organisation's bodies and offices. The rooms above answer. */
public interface Stewards {

    boolean keeps(UUID accountId, UUID organisationId);
}
