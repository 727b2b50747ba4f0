package se.gemensam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** As {@link DatabaseTest}, with the demo in its database, as a new user starts it. Shared: leave the demo as it was. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gemensam.demo=true", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DemoTest {}
