package se.gemensam.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The three front doors: programs and sockets, pages for everybody, and the application itself. */
@Configuration
@EnableWebSecurity
class SecurityChains {

    /** Flow 25.2 starts itself with inline script and evaluates what the server sends; all else is ours alone. */
    static final String FLOW_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Vaadin's development server tells the browser of changes over sockets of its own. */
    private static final String CONNECTIONS_IN_DEVELOPMENT = "connect-src 'self' ws://localhost:* ws://127.0.0.1:*";

    static final String PUBLIC_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Without an error page: that would be a request of its own, which leads a stranger to the sign-in. */
    private static final AccessDeniedHandler PLAIN_REFUSAL =
            (request, response, exception) -> response.setStatus(HttpStatus.FORBIDDEN.value());

    private final SecurityCurrentAccount current;
    private final DeviceService devices;
    private final DeviceCookie cookie;

    SecurityChains(SecurityCurrentAccount current, DeviceService devices, DeviceCookie cookie) {
        this.current = current;
        this.devices = devices;
        this.cookie = cookie;
    }

    /** Programs, and our own pages when they ask or open a socket. No session: each request proves itself. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiTokenService tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint unknown =
                (request, response, exception) -> problems.resolveException(request, response, null, exception);
        AccessDeniedHandler refusal =
                (request, response, exception) -> problems.resolveException(request, response, null, exception);
        return http.securityMatcher("/api/**", "/live", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new BearerFilter(current, tokens, unknown, refusal), SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new DeviceFilter(current, devices, cookie, new RequestAttributeSecurityContextRepository()),
                        BearerFilter.class)
                .addFilterAfter(new SameOriginFilter(refusal), DeviceFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unknown).accessDeniedHandler(refusal))
                .sessionManagement(SecurityChains::leaveAlone)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, API_POLICY))
                .build();
    }

    /** Pages for people without an account: no session, no cookie, nobody signed in. */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.securityMatcher("/p/**", "/s/**", "/j/**", "/r/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new SameOriginFilter(PLAIN_REFUSAL), SecurityContextHolderFilter.class)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(SecurityChains::leaveAlone)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, PUBLIC_POLICY))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain application(HttpSecurity http) {
        var sessions = new HttpSessionSecurityContextRepository();
        http.setSharedObject(
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class,
                new SignInHandler(current, devices, cookie, sessions));
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .addFilterAfter(new DeviceFilter(current, devices, cookie, sessions), SecurityContextHolderFilter.class)
                .addFilterAfter(new SameOriginFilter(PLAIN_REFUSAL), DeviceFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                                .addLogoutHandler((request, response, authentication) -> {
                                    SignedIn.of(authentication).ifPresent(devices::end);
                                    cookie.clear(response);
                                }))
                .formLogin(form -> form.failureHandler(signInFailure()))
                .headers(headers -> strict(headers, flowPolicy()))
                .build();
    }

    /**
     * Neither begins nor changes a session. Every request here proves itself anew, which Spring Security takes for a sign-in
     * and answers with a new session id, so that Flow's requests under way at that moment find their session expired.
     */
    private static void leaveAlone(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none);
    }

    /** The same answer whatever was wrong; only who tries too often is asked to wait. */
    private static AuthenticationFailureHandler signInFailure() {
        var failure = new ExceptionMappingAuthenticationFailureHandler();
        failure.setDefaultFailureUrl("/login?error");
        failure.setExceptionMappings(Map.of(LockedException.class.getName(), "/login?wait"));
        return failure;
    }

    private static String flowPolicy() {
        var developing = ClassUtils.isPresent(
                "com.vaadin.base.devserver.DevModeHandlerManagerImpl", SecurityChains.class.getClassLoader());
        return developing ? FLOW_POLICY.replace("connect-src 'self'", CONNECTIONS_IN_DEVELOPMENT) : FLOW_POLICY;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .contentTypeOptions(withDefaults());
    }
}
