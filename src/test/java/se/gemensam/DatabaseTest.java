package se.gemensam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.OrganisationFixtures;
import se.gemensam.platform.AdoptionFixtures;
import se.gemensam.platform.PublicationFixtures;
import se.gemensam.pledge.PledgeFixtures;
import se.gemensam.pledge.PledgeRights;
import se.gemensam.pledge.VerdictFixtures;
import se.gemensam.workspace.WorkspaceFixtures;

/**
 * The whole application on a database of its own: H2 in memory, or PostgreSQL when the tests run with
 * {@code -Dgemensam.test.database=postgresql}. Mail goes to a server of the tests' own. The context is shared by all tests that carry only this annotation, and
 * nothing is rolled back, so that commits happen as they do in life: each test makes its own people and rooms.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gemensam.demo=false", "vaadin.productionMode=true", "gemensam.activity.every=500ms"})
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@Import({
    AccountFixtures.class,
    OrganisationFixtures.class,
    WorkspaceFixtures.class,
    AdoptionFixtures.class,
    PublicationFixtures.class,
    PledgeFixtures.class,
    PledgeRights.class,
    VerdictFixtures.class
})
public @interface DatabaseTest {}
