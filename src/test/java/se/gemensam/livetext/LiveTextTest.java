package se.gemensam.livetext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import se.gemensam.TestDatabase;

/** Live text on a real port and a database of its own; limits are short where a test would otherwise wait. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LiveTextTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gemensam.live.quiet=300ms", "gemensam.live.first-open=1s"})
@ContextConfiguration(initializers = TestDatabase.class)
@interface LiveTextTest {}
