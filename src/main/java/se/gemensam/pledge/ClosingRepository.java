package se.gemensam.pledge;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosingRepository extends Repository<Closing, UUID> {

    Closing save(Closing closing);

    Optional<Closing> findById(UUID id);

    /** Locks the closing until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select closing from Closing closing where closing.id = :id")
    Optional<Closing> lockById(UUID id);

    List<Closing> findByWorkspaceIdOrderByTermDescOpenedAtDesc(UUID workspaceId);

    boolean existsByWorkspaceIdAndKindAndTerm(UUID workspaceId, ClosingKind kind, int term);

    /** The latest first. */
    @Query("""
            select closing from Closing closing where closing.workspaceId = :workspaceId
            and closing.publishedAt is not null order by closing.publishedAt desc""")
    List<Closing> published(UUID workspaceId);
}
