package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.VersionRow;
import se.gemensam.shell.Formats;

/** What versions are called, in the language of the page that they stand on. */
final class VersionWords {

    private VersionWords() {}

    /** Its name, or why it was kept. */
    static String title(VersionRow version, Component page) {
        return version.name().isEmpty() ? page.getTranslation("version.reason." + version.reason()) : version.name();
    }

    /** Among others: also by its number and its moment. */
    static String choice(VersionRow version, Component page, Formats formats) {
        return page.getTranslation(
                "version.choice", version.number(), title(version, page), formats.moment(version.at()));
    }

    /** Who made it, and when. */
    static String about(VersionRow version, Component page, Formats formats) {
        var moment = formats.moment(version.at());
        var who = version.who();
        return who == null
                ? page.getTranslation("version.about", version.number(), moment)
                : page.getTranslation("version.about.by", version.number(), moment, who);
    }

    /** A version in a sentence; null for the text as it reads now. */
    static String named(@Nullable Integer number, Component page) {
        return number == null ? page.getTranslation("version.now") : page.getTranslation("version.named", number);
    }

    /**
     * The version that an address names, if it names one.
     *
     * @throws NotFoundException for whatever is no number, which is the number of no version
     */
    static @Nullable Integer number(Location location, String name) {
        var text = location.getQueryParameters().getSingleParameter(name).orElse(null);
        if (text != null && !text.matches("\\d{1,9}")) {
            throw new NotFoundException("version " + text);
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
