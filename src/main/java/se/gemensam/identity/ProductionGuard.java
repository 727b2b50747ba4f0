package se.gemensam.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** In production, refuses to start with what is fine only on a developer's machine, before any port is open. */
@Component
@Profile("production")
class ProductionGuard implements SmartLifecycle {

    private static final Set<String> DEFAULT_SECRETS =
            Set.of("", "gemensam", "postgres", "password", "secret", "changeme", "demo");

    private final Environment environment;
    private final AccountRepository accounts;
    private boolean running;

    ProductionGuard(Environment environment, AccountRepository accounts) {
        this.environment = environment;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        var unsafe = unsafe();
        if (!unsafe.isEmpty()) {
            throw new UnsafeProductionException(unsafe);
        }
        running = true;
    }

    List<String> unsafe() {
        var unsafe = new ArrayList<String>();
        if (accounts.existsByEmailEndingWith(".example")) {
            unsafe.add("The database holds demo accounts, whose password everybody knows. Start with an empty one.");
        }
        if (environment.getProperty("gemensam.demo", Boolean.class, false)) {
            unsafe.add("gemensam.demo is on.");
        }
        if (environment.getProperty("spring.h2.console.enabled", Boolean.class, false)) {
            unsafe.add("The H2 console is on (spring.h2.console.enabled).");
        }
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")
                && DEFAULT_SECRETS.contains(environment.getProperty("spring.datasource.password", ""))) {
            unsafe.add("The database password is empty or a default (SPRING_DATASOURCE_PASSWORD).");
        }
        return unsafe;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
