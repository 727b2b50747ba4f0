package se.gemensam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The picture of an account. Another one has another number, so that no browser takes the old one for it. */
@Entity
@Table(name = "account_picture")
class AccountPicture {

    @Id
    private UUID accountId;

    @Version
    private @Nullable Long version;

    @Column
    private UUID number;

    @Column
    private byte[] jpeg;

    protected AccountPicture() {}

    AccountPicture(UUID accountId, byte[] jpeg) {
        this.accountId = accountId;
        replace(jpeg);
    }

    final void replace(byte[] jpeg) {
        this.number = UUID.randomUUID();
        this.jpeg = jpeg.clone();
    }

    UUID accountId() {
        return accountId;
    }

    UUID number() {
        return number;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPicture picture && accountId.equals(picture.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId);
    }
}
