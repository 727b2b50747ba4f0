package se.gemensam.pledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** Addresses on the web, as people type or paste them. */
final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {}

    /**
     * @return with its scheme, which is https when none was typed
     * @throws RefusedException when it is none of http or https with a host
     */
    static String of(String typed) {
        var line = OneLine.of(typed);
        var address = line.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? line : "https://" + line;
        if (address.length() > LONGEST || !isOfTheWeb(address)) {
            throw new RefusedException("evidence.link.invalid", LONGEST);
        }
        return address;
    }

    /** As {@link #of}, where there may also be none. */
    static String orNone(String typed) {
        return typed.isBlank() ? "" : of(typed);
    }

    private static boolean isOfTheWeb(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
