package se.gemensam.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.platform.ConsultationLinkService;
import se.gemensam.platform.ConsultationSheet;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.shell.Formats;

/** Where an organisation answers by its personal link: a plain page that works without script, and without an account. */
@Controller
@RequestMapping("/r/{token}")
class ConsultationPageController {

    private final ConsultationLinkService links;
    private final Texts texts;

    ConsultationPageController(ConsultationLinkService links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    /** @param saved given when a draft has just been saved */
    @GetMapping
    ModelAndView show(
            @PathVariable String token, @RequestParam(required = false) @Nullable String saved, Locale language) {
        var sheet = links.open(token);
        return page(token, sheet, ConsultationEntry.of(sheet), saved != null, null, language);
    }

    /** @param act what the button says: {@code save} or {@code hand-in} */
    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam String act,
            @RequestParam Map<String, String> fields,
            Locale language) {
        var sheet = links.open(token);
        var entry = new ConsultationEntry(fields);
        try {
            var form = entry.form(sheet);
            if (act.equals("hand-in")) {
                links.handIn(token, form, entry.basis());
                return to("/r/" + token);
            }
            links.save(token, form, entry.basis());
            return to("/r/" + token + "?saved");
        } catch (RefusedException refused) {
            return page(token, links.open(token), entry, false, refused, language);
        }
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable String token, Locale language) {
        var file = links.paper(token, Texts.nearest(language));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.bytes());
    }

    @ExceptionHandler
    ModelAndView none(NotFoundException none, Locale language) {
        return closed(HttpStatus.NOT_FOUND, "consultation.page.gone", language);
    }

    @ExceptionHandler
    ModelAndView over(RefusedException over, Locale language) {
        return closed(HttpStatus.GONE, over.key(), language);
    }

    private static ModelAndView to(String path) {
        var page = new ModelAndView("redirect:" + path);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private ModelAndView closed(HttpStatus status, String key, Locale wanted) {
        var language = Texts.nearest(wanted);
        return new ModelAndView(
                "consultation-closed",
                Map.of("language", language.getLanguage(), "words", texts.get(language, key)),
                status);
    }

    private ModelAndView page(
            String token,
            ConsultationSheet sheet,
            ConsultationEntry entry,
            boolean saved,
            @Nullable RefusedException refused,
            Locale wanted) {
        var language = Texts.nearest(wanted);
        var formats = new Formats(language);
        var page = new ModelAndView("consultation");
        page.addObject("language", language.getLanguage());
        page.addObject("path", "/r/" + token);
        page.addObject("sheet", sheet);
        page.addObject("entry", entry);
        page.addObject("lastDay", formats.date(sheet.lastDay()));
        page.addObject("open", sheet.filling() == Filling.ANSWERS);
        page.addObject("saved", saved);
        page.addObject("handedIn", sheet.handedInAt() == null ? "" : formats.moment(sheet.handedInAt()));
        if (refused != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject(
                    "trouble",
                    texts.get(language, refused.key(), refused.arguments().toArray()));
        }
        return page;
    }
}
