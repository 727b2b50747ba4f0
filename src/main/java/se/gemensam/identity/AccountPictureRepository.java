package se.gemensam.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountPictureRepository extends JpaRepository<AccountPicture, UUID> {

    /** Which picture an account has, without the picture. */
    interface Numbered {

        UUID getAccountId();

        UUID getNumber();
    }

    @Query("select p.accountId as accountId, p.number as number from AccountPicture p where p.accountId in :accountIds")
    List<Numbered> numbered(Collection<UUID> accountIds);
}
