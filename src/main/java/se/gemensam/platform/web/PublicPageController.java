package se.gemensam.platform.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.PublicPlatforms;
import se.gemensam.shell.Formats;

/**
 * The public page of an adopted platform, its files and its picture. The text is Swedish; {@code ?lang=en} is for what stands around
 * it. Caches may keep it all and ask each time, so that what is taken away is gone at once.
 */
@Controller
@RequestMapping("/p/{slug}")
class PublicPageController {

    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();

    private final PublicPlatforms platforms;
    private final SharePicture pictures;
    private final ITemplateEngine templates;
    private final String url;
    private final boolean demo;

    PublicPageController(
            PublicPlatforms platforms,
            SharePicture pictures,
            ITemplateEngine templates,
            @Value("${gemensam.url}") String url,
            @Value("${gemensam.demo}") boolean demo) {
        this.platforms = platforms;
        this.pictures = pictures;
        this.templates = templates;
        this.url = url;
        this.demo = demo;
    }

    @GetMapping
    ResponseEntity<byte[]> page(@PathVariable String slug, @RequestParam(required = false) @Nullable String lang) {
        var language = language(lang);
        var platform = platforms.read(slug);
        if (!platform.edition().slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .cacheControl(ASK_EACH_TIME)
                    .location(URI.create(path(platform.edition().slug(), language)))
                    .build();
        }
        var page = new PublicPage(platform, new Formats(language), url, demo);
        return html(HttpStatus.OK, language, "platform/public", Map.of("page", page));
    }

    @GetMapping("/picture.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug) {
        var picture = pictures.of(platforms.edition(slug));
        return file(mark(picture), MediaType.IMAGE_PNG).body(picture);
    }

    @GetMapping("/plattform.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String lang, WebRequest request) {
        return file(slug, ExportFormat.PDF, language(lang), request);
    }

    @GetMapping("/plattform.docx")
    @Nullable
    ResponseEntity<byte[]> docx(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String lang, WebRequest request) {
        return file(slug, ExportFormat.DOCX, language(lang), request);
    }

    /** The same for what was never there, is not laid out, or is no longer. */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> missing(WebRequest request) {
        return html(HttpStatus.NOT_FOUND, language(request.getParameter("lang")), "platform/missing", Map.of());
    }

    private @Nullable ResponseEntity<byte[]> file(
            String slug, ExportFormat format, Locale language, WebRequest request) {
        var mark = '"' + platforms.mark(slug, format, language) + '"';
        if (request.checkNotModified(mark)) {
            return null;
        }
        return file(mark, MediaType.parseMediaType(format.mediaType())).body(platforms.file(slug, format, language));
    }

    private static ResponseEntity.BodyBuilder file(String mark, MediaType type) {
        return ResponseEntity.ok().cacheControl(ASK_EACH_TIME).eTag(mark).contentType(type);
    }

    private ResponseEntity<byte[]> html(
            HttpStatus status, Locale language, String template, Map<String, Object> words) {
        var context = new Context(language, words);
        context.setVariable("language", language.getLanguage());
        var bytes = templates.process(template, context).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.status(status)
                .cacheControl(ASK_EACH_TIME)
                .eTag(mark(bytes))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(bytes);
    }

    private static String mark(byte[] bytes) {
        return '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
    }

    private static Locale language(@Nullable String wanted) {
        return wanted == null ? Texts.SWEDISH : Texts.nearest(Locale.of(wanted));
    }

    private static String path(String slug, Locale language) {
        return "/p/" + slug + (language.equals(Texts.SWEDISH) ? "" : "?lang=" + language.getLanguage());
    }
}
