package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.DatabaseTest;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;

@DatabaseTest
class SetupServiceTest {

    private static final String PASSWORD = "ett gott lösenord";

    @Autowired
    private SetupService setup;

    @Autowired
    private SetupLink link;

    @Autowired
    private AccountRepository accounts;

    private static String email() {
        return "first-" + UUID.randomUUID() + "@test.invalid";
    }

    @Test
    void theLinkMakesOneAdministrator() {
        var token = link.renew().value();
        var email = email();
        assertThat(setup.isOpen(token)).isTrue();
        setup.createAdministrator(token, email, "Driften", PASSWORD);
        assertThat(accounts.findByEmail(email)).get().matches(Account::isAdministrator);
        assertThat(setup.isOpen(token)).isFalse();
        assertThatThrownBy(() -> setup.createAdministrator(token, email(), "En till", PASSWORD))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMistakeInTheFormDoesNotSpendTheLink() {
        var token = link.renew().value();
        assertThatThrownBy(() -> setup.createAdministrator(token, "no address", "Driften", PASSWORD))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> setup.createAdministrator(token, email(), "Driften", "kort"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> setup.createAdministrator(token, email(), " ", PASSWORD))
                .isInstanceOf(RefusedException.class);
        assertThat(setup.isOpen(token)).isTrue();
    }

    @Test
    void anInventedOrOlderLinkOpensNothing() {
        var older = link.renew().value();
        link.renew();
        assertThatThrownBy(() -> setup.createAdministrator(older, email(), "Driften", PASSWORD))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> setup.createAdministrator("invented", email(), "Driften", PASSWORD))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofManyAtOnceOneGetsThrough() throws Exception {
        var token = link.renew().value();
        var emails = Stream.generate(SetupServiceTest::email).limit(8).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(emails.stream()
                    .<Callable<Void>>map(email -> () -> {
                        setup.createAdministrator(token, email, "Driften", PASSWORD);
                        return null;
                    })
                    .toList());
        }
        assertThat(emails).filteredOn(accounts::existsByEmail).hasSize(1);
    }
}
