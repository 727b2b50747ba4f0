package se.gemensam.platform;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlatformRepository extends Repository<Platform, UUID> {

    Platform save(Platform platform);

    Optional<Platform> findById(UUID id);

    @Query("select platform.id from Platform platform where platform.removedAt is null order by platform.id")
    List<UUID> idsOfLiving();

    List<Platform> findByWorkspaceId(UUID workspaceId);

    List<Platform> findByIdIn(Collection<UUID> ids);

    /** Those that are not removed, with the organisations and the sections that each is open to. */
    @Query("""
            select distinct platform from Platform platform left join fetch platform.readers left join fetch platform.reopened
            where platform.id in :ids and platform.removedAt is null""")
    List<Platform> livingAmong(Collection<UUID> ids);

    /** Locks the platform until the transaction ends, so that its tree is changed by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select platform from Platform platform where platform.id = :id")
    Optional<Platform> lockById(UUID id);

    @Query("""
            select platform from Platform platform
            where platform.workspaceId = :workspaceId and platform.removedAt is null
            order by platform.createdAt desc, platform.id""")
    List<Platform> livingIn(UUID workspaceId);
}
