package se.gemensam.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordResetRepository extends JpaRepository<PasswordReset, UUID> {

    Optional<PasswordReset> findByTokenHash(String tokenHash);

    Optional<PasswordReset> findByAccountId(UUID accountId);

    /** How many went: of several who use the same link at once, one sees it go. */
    @Modifying
    @Query("delete from PasswordReset r where r.tokenHash = :tokenHash")
    int use(String tokenHash);

    void deleteByExpiresAtBefore(Instant now);
}
