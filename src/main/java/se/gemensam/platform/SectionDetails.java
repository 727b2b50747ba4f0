package se.gemensam.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/**
 * What is said about a section beside its words.
 *
 * @param partyOwnerId member who answers for it on the party's side
 * @param unionOwnerId member who answers for it on the union's side
 * @param addressee the deciding body it speaks to, 0–200 characters
 * @param employerQuestion whether a kommun or region speaks as the employer of the unions' members
 * @param procurement whether tenders about it are secret
 * @param dueOn last day of the writing, valid through that day in Europe/Stockholm
 * @param policyAreas codes of {@link PolicyArea policy areas}
 * @param concerned organisations whose members it touches, each with whether it was asked
 */
public record SectionDetails(
        @Nullable UUID partyOwnerId,
        @Nullable UUID unionOwnerId,
        @Nullable Level level,
        String addressee,
        boolean employerQuestion,
        boolean procurement,
        @Nullable LocalDate dueOn,
        boolean parked,
        Set<String> policyAreas,
        Map<UUID, Boolean> concerned) {

    public static final SectionDetails NONE =
            new SectionDetails(null, null, null, "", false, false, null, false, Set.of(), Map.of());

    private static final int LONGEST_ADDRESSEE = 200;

    public SectionDetails {
        addressee = OneLine.of(addressee);
        if (addressee.length() > LONGEST_ADDRESSEE) {
            throw new RefusedException("section.addressee.tooLong", LONGEST_ADDRESSEE);
        }
        policyAreas = Set.copyOf(policyAreas);
        concerned = Map.copyOf(concerned);
    }

    /** Those who answer for it and did not before. */
    Set<UUID> newOwnersSince(SectionDetails before) {
        return Stream.of(partyOwnerId, unionOwnerId)
                .filter(owner ->
                        owner != null && !owner.equals(before.partyOwnerId) && !owner.equals(before.unionOwnerId))
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    public SectionDetails withPartyOwner(@Nullable UUID owner) {
        return new SectionDetails(
                owner,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withUnionOwner(@Nullable UUID owner) {
        return new SectionDetails(
                partyOwnerId,
                owner,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withLevel(@Nullable Level whose) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                whose,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withAddressee(String body) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                body,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withEmployerQuestion(boolean is) {
        return new SectionDetails(
                partyOwnerId, unionOwnerId, level, addressee, is, procurement, dueOn, parked, policyAreas, concerned);
    }

    public SectionDetails withProcurement(boolean is) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                is,
                dueOn,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withDueOn(@Nullable LocalDate day) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                procurement,
                day,
                parked,
                policyAreas,
                concerned);
    }

    public SectionDetails withParked(boolean is) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                is,
                policyAreas,
                concerned);
    }

    public SectionDetails withPolicyAreas(Set<String> codes) {
        return new SectionDetails(
                partyOwnerId,
                unionOwnerId,
                level,
                addressee,
                employerQuestion,
                procurement,
                dueOn,
                parked,
                codes,
                concerned);
    }
}
