package se.gemensam.pledge.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Texts;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PublicPledges;
import se.gemensam.pledge.PublicTracker;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public page of a room's pledges, and the same as open data. The pledges are in Swedish; {@code ?lang=en} is for what stands around
 * them. Caches may keep it all and ask each time, so that what is taken away is gone at once.
 */
@Controller
@RequestMapping("/p/{slug}")
class PublicPledgesController {

    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublicPledges pledges;
    private final ITemplateEngine templates;
    private final JsonMapper json;
    private final Texts texts;
    private final String url;
    private final boolean demo;

    private final Cache<PublicPledgesPage, byte[]> files = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    PublicPledgesController(
            PublicPledges pledges,
            ITemplateEngine templates,
            JsonMapper json,
            Texts texts,
            @Value("${gemensam.url}") String url,
            @Value("${gemensam.demo}") boolean demo) {
        this.pledges = pledges;
        this.templates = templates;
        this.json = json;
        this.texts = texts;
        this.url = url;
        this.demo = demo;
    }

    /** @param period year of the election that begins it; the latest when left out, or when there is none such */
    @GetMapping("/loften")
    @Nullable
    ResponseEntity<byte[]> page(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "") String period,
            WebRequest request) {
        var tracker = pledges.read(slug);
        if (!tracker.edition().slug().equals(slug)) {
            return moved(path(tracker.edition().slug()), request);
        }
        var language = language(lang);
        var page = page(tracker, period, language);
        return answer(
                html(language, "pledge/public", Map.of("page", page)),
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                language,
                request);
    }

    /** The page, to print; it takes a while to write, and is kept for as long as the page says the same. */
    @GetMapping("/loften.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "") String period,
            WebRequest request) {
        var tracker = pledges.read(slug);
        if (!tracker.edition().slug().equals(slug)) {
            return moved(path(tracker.edition().slug()) + ".pdf", request);
        }
        var language = language(lang);
        return answer(
                files.get(page(tracker, period, language), PublicPledgesFile::pdf),
                MediaType.APPLICATION_PDF,
                language,
                request);
    }

    private PublicPledgesPage page(PublicTracker tracker, String period, Locale language) {
        return new PublicPledgesPage(tracker, term(tracker, period), texts, language, url, demo);
    }

    @GetMapping("/loften.json")
    @Nullable
    ResponseEntity<byte[]> json(@PathVariable String slug, WebRequest request) {
        return data(slug, ".json", MediaType.APPLICATION_JSON, request);
    }

    @GetMapping("/loften.csv")
    @Nullable
    ResponseEntity<byte[]> csv(@PathVariable String slug, WebRequest request) {
        return data(slug, ".csv", CSV, request);
    }

    private @Nullable ResponseEntity<byte[]> data(String slug, String ending, MediaType type, WebRequest request) {
        var tracker = pledges.read(slug);
        if (!tracker.edition().slug().equals(slug)) {
            return moved(path(tracker.edition().slug()) + ending, request);
        }
        var open = OpenPledges.of(tracker);
        return answer(type == CSV ? open.csv() : json.writeValueAsBytes(open), type, Texts.SWEDISH, request);
    }

    /** The same for what was never there, is not laid out, or is no longer. */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> missing(WebRequest request) {
        var language = language(request.getParameter("lang"));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(ASK_EACH_TIME)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html(language, "platform/missing", Map.of()));
    }

    private static ResponseEntity<byte[]> moved(String to, WebRequest request) {
        var lang = request.getParameter("lang");
        var query = lang == null || language(lang).equals(Texts.SWEDISH)
                ? ""
                : "?lang=" + language(lang).getLanguage();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(ASK_EACH_TIME)
                .location(URI.create(to + query))
                .build();
    }

    private static @Nullable ResponseEntity<byte[]> answer(
            byte[] bytes, MediaType type, Locale language, WebRequest request) {
        var mark = '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
        if (request.checkNotModified(mark)) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(ASK_EACH_TIME)
                .eTag(mark)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(bytes);
    }

    private byte[] html(Locale language, String template, Map<String, Object> words) {
        var context = new Context(language, words);
        context.setVariable("language", language.getLanguage());
        return templates.process(template, context).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable MandatePeriod term(PublicTracker tracker, String wanted) {
        var terms = tracker.terms();
        return terms.stream()
                .filter(term -> Integer.toString(term.year()).equals(wanted))
                .findFirst()
                .orElse(terms.isEmpty() ? null : terms.getFirst());
    }

    static String path(String slug) {
        return "/p/" + slug + "/loften";
    }

    private static Locale language(@Nullable String wanted) {
        return wanted == null ? Texts.SWEDISH : Texts.nearest(Locale.of(wanted));
    }
}
