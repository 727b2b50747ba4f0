package se.gemensam.base;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;

/** Answers of the REST interface when something is wrong: problem details (RFC 9457) in the person's language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private final Texts texts;
    private final LocaleResolver locales;

    Problems(Texts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NotFoundException missing, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "problem.missing", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
        var status = refused.key().startsWith("access.") ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
        return problem(status, refused.key(), request, refused.arguments().toArray());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AuthenticationException unknown, HttpServletRequest request) {
        return problem(HttpStatus.UNAUTHORIZED, "problem.sign-in", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
        return problem(HttpStatus.FORBIDDEN, "access.refused", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> late(OptimisticLockingFailureException late, HttpServletRequest request) {
        return problem(HttpStatus.CONFLICT, "problem.late", request);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String key, HttpServletRequest request, Object... arguments) {
        Locale language = Texts.nearest(locales.resolveLocale(request));
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:gemensam:" + key));
        problem.setTitle(texts.get(language, "problem.title." + status.value()));
        problem.setDetail(texts.get(language, key, arguments));
        return ResponseEntity.status(status).body(problem);
    }
}
