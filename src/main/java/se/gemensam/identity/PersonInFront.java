package se.gemensam.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.shell.FramePeople;
import se.gemensam.shell.FramePerson;
import se.gemensam.shell.Preferences;
import se.gemensam.shell.Theme;

/** The signed-in person as the application's frame knows them, with what they have chosen there. */
@Component
@Transactional(readOnly = true)
class PersonInFront implements FramePeople, Preferences {

    private final AccountRepository accounts;
    private final PictureService pictures;
    private final CurrentAccount current;

    PersonInFront(AccountRepository accounts, PictureService pictures, CurrentAccount current) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.current = current;
    }

    @Override
    public Optional<FramePerson> present() {
        return account().map(account -> new FramePerson(account.name(), account.email(), pictures.face()));
    }

    @Override
    public Optional<Locale> language() {
        return account().flatMap(Account::language);
    }

    @Override
    public Optional<Theme> theme() {
        return account().flatMap(Account::theme);
    }

    @Override
    @Transactional
    public void choose(Locale language) {
        account().ifPresent(account -> account.choose(language));
    }

    @Override
    @Transactional
    public void choose(Theme theme) {
        account().ifPresent(account -> account.choose(theme));
    }

    private Optional<Account> account() {
        return current.find().flatMap(accounts::findById);
    }
}
