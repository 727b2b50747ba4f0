package se.gemensam.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import se.gemensam.base.Texts;

/** The language of a request outside the views: what the person has chosen, else what the request asks for, else Swedish. */
@Component("localeResolver")
class AccountLocaleResolver implements LocaleResolver {

    private final SecurityCurrentAccount current;

    AccountLocaleResolver(SecurityCurrentAccount current) {
        this.current = current;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return current.signedIn()
                .flatMap(SignedIn::locale)
                .or(() -> asked(request))
                .orElse(Texts.SWEDISH);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(header -> Texts.nearest(request.getLocale()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the account keeps its language");
    }
}
