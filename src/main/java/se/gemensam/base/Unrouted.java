package se.gemensam.base;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * Addresses outside the application's own views that nothing answers. Without this they would fall through to Flow,
 * which starts a session and sets a cookie.
 */
@Controller
class Unrouted {

    private final Texts texts;
    private final LocaleResolver locales;

    Unrouted(Texts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @RequestMapping("/api/**")
    void api(HttpServletRequest request) {
        throw new NotFoundException(request.getRequestURI());
    }

    @GetMapping({"/p/**", "/s/**", "/j/**", "/r/**"})
    ResponseEntity<String> page(HttpServletRequest request) {
        var language = Texts.nearest(locales.resolveLocale(request));
        var text = HtmlUtils.htmlEscape(texts.get(language, "problem.missing"));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><html lang=\"%s\"><title>%s</title><h1>%s</h1></html>"
                        .formatted(language.getLanguage(), text, text));
    }
}
