package se.gemensam.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    boolean existsByEmailEndingWith(String ending);

    boolean existsByAdministratorTrueAndDisabledAtIsNull();

    default Account getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("account " + id));
    }
}
