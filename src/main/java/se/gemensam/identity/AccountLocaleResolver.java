package se.gemensam.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import se.gemensam.base.Texts;

/** The language of a request outside the views: what it asks for, else the account's, else Swedish. */
@Component("localeResolver")
class AccountLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            return Texts.nearest(request.getLocale());
        }
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedIn::locale)
                .orElse(Texts.SWEDISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the account keeps its language");
    }
}
