package se.gemensam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.shell.Theme;

/** A person who can sign in. What the person may do follows from memberships and offices, not from the account. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String email;

    @Column
    private String name;

    @Column
    private String passwordHash;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    @Column
    private boolean administrator;

    @Column
    private Instant createdAt;

    private @Nullable Instant disabledAt;

    protected Account() {}

    Account(EmailAddress email, String name, String passwordHash, boolean administrator, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.name = named(name);
        this.passwordHash = passwordHash;
        this.administrator = administrator;
        this.createdAt = now;
    }

    private static String named(String typed) {
        var name = OneLine.of(typed);
        if (name.isEmpty() || name.length() > 120) {
            throw new RefusedException("account.name.invalid");
        }
        return name;
    }

    void rename(String name) {
        this.name = named(name);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void choose(Locale language) {
        this.language = Texts.nearest(language).getLanguage();
    }

    void choose(Theme theme) {
        this.theme = theme;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    /** Not on a device of its own: the demo acting, or a program with a token. */
    SignedIn signedIn(boolean mayWrite) {
        return new SignedIn(id, null, administrator, language, mayWrite);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    AccountRow row() {
        return new AccountRow(id, email, name, administrator, isDisabled());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
