package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.env.MockEnvironment;
import se.gemensam.DatabaseTest;
import se.gemensam.Gemensam;

@DatabaseTest
class ProductionGuardServiceTest {

    @Autowired
    private AccountRepository accounts;

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://db/gemensam")
            .withProperty("spring.datasource.password", "bNf8-2kQz-71Lw");

    private ProductionGuard guard() {
        return new ProductionGuard(environment, accounts);
    }

    @Test
    void safeSettingsPass() {
        assertThat(guard().unsafe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gemensam", "postgres", "changeme"})
    void aDefaultSecretIsRefused(String password) {
        environment.setProperty("spring.datasource.password", password);
        assertThat(guard().unsafe()).singleElement().asString().contains("password");
    }

    @Test
    void theConsoleOfTheDatabaseIsRefused() {
        environment.setProperty("spring.h2.console.enabled", "true");
        assertThat(guard().unsafe()).singleElement().asString().contains("console");
    }

    @Test
    void theDemoIsRefused() {
        environment.setProperty("gemensam.demo", "true");
        assertThat(guard().unsafe()).singleElement().asString().contains("demo");
    }

    /** The whole way, as an operator would do it by mistake: production on the database that the demo had filled. */
    @Test
    void productionDoesNotStartOnADemosDatabase() {
        var database = "jdbc:h2:memFS:guard;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        var common =
                new String[] {"--spring.datasource.url=" + database, "--server.port=0", "--vaadin.productionMode=true"};
        new SpringApplicationBuilder(Gemensam.class).run(common).close();
        assertThatThrownBy(() -> new SpringApplicationBuilder(Gemensam.class)
                        .profiles("production")
                        .run(common))
                .hasRootCauseInstanceOf(UnsafeProductionException.class)
                .rootCause()
                .hasMessageContaining("demo accounts");
    }
}
