package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.EmailAddress;

/**
 * An organisation to be asked.
 *
 * @param via through which other organisation it answers; null when by itself
 * @param addresses that a personal link goes to; none when it is asked in another way
 */
public record ConsultationInvitee(
        UUID organisationId, @Nullable UUID via, List<String> addresses) {

    public static final int MOST_ADDRESSES = 5;

    /** @throws RefusedException when an address is none, or they are too many */
    public ConsultationInvitee {
        addresses = addresses.stream()
                .filter(address -> !address.isBlank())
                .map(address -> new EmailAddress(address).value())
                .distinct()
                .toList();
        if (addresses.size() > MOST_ADDRESSES) {
            throw new RefusedException("consultation.addresses.number", MOST_ADDRESSES);
        }
    }
}
