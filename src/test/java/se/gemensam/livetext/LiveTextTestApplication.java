package se.gemensam.livetext;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.gemensam.base.Texts;
import se.gemensam.identity.SignedIn;

/**
 * Live text alone, with its socket, database and engine, and people out of thin air whom a header signs in. Not a
 * {@code @Configuration}: the whole application's scan would find that in its own tests.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class},
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
        })
@ComponentScan(basePackageClasses = LiveDocuments.class)
@Import(Texts.class)
class LiveTextTestApplication {

    @Bean
    People people() {
        return new People();
    }

    @Bean
    static BeanPostProcessor flakyCommits() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new FlakyCommits(database) : bean;
            }
        };
    }

    @Bean
    Metrics metrics(MeterRegistry registry) {
        return (name, tags) -> registry.find(name).tags(tags).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    interface Metrics {

        double count(String name, String... tags);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Filter signIn() {
        return (request, response, chain) ->
                chain.doFilter(new SignedInRequest((HttpServletRequest) request), response);
    }

    /** Its account is also its device. */
    private static final class SignedInRequest extends HttpServletRequestWrapper {

        SignedInRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            var account = getHeader(People.HEADER);
            if (account == null) {
                return null;
            }
            var id = UUID.fromString(account);
            return new SignedIn(id, id, false, "sv", true);
        }
    }
}
