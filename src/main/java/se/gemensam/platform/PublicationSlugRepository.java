package se.gemensam.platform;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicationSlugRepository extends Repository<PublicationSlug, String> {

    PublicationSlug save(PublicationSlug slug);

    Optional<PublicationSlug> findById(String slug);
}
