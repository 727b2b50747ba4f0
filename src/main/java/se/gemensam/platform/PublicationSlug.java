package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An address that belongs to a platform for ever, also when the platform has got another. */
@Entity
@Table(name = "publication_slug")
class PublicationSlug {

    @Id
    private String slug;

    private UUID platformId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PublicationSlug() {}

    PublicationSlug(String slug, UUID platformId) {
        this.slug = slug;
        this.platformId = platformId;
    }

    UUID platformId() {
        return platformId;
    }
}
