package se.gemensam.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<Device, UUID> {

    @Query("""
            select new se.gemensam.identity.SignedIn(a.id, d.id, a.administrator, a.language)
            from Device d join Account a on a.id = d.accountId
            where d.id = :deviceId and d.expiresAt > :now and a.disabledAt is null
            """)
    Optional<SignedIn> signedIn(UUID deviceId, Instant now);

    @Query("""
            select new se.gemensam.identity.SignedIn(a.id, d.id, a.administrator, a.language)
            from Device d join Account a on a.id = d.accountId
            where d.tokenHash = :tokenHash and d.expiresAt > :now and a.disabledAt is null
            """)
    Optional<SignedIn> signedIn(String tokenHash, Instant now);

    @Modifying
    @Query("update Device d set d.lastSeenAt = :now where d.id = :deviceId and d.lastSeenAt < :unlessSeenSince")
    void seen(UUID deviceId, Instant now, Instant unlessSeenSince);

    List<Device> findByAccountIdOrderByLastSeenAtDesc(UUID accountId);

    void deleteByExpiresAtBefore(Instant now);
}
