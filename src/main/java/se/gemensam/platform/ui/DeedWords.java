package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.DeedKind;

/** What somebody has done, in words that follow the name and in the language of the page that they stand on. */
public final class DeedWords {

    private DeedWords() {}

    /** A platform's or section's title within a sentence; null for what is gone. */
    public static String title(@Nullable String title, Component page) {
        if (title == null) {
            return page.getTranslation("deed.gone");
        }
        return page.getTranslation("text.quoted", title.isBlank() ? page.getTranslation("section.untitled") : title);
    }

    /**
     * A deed that was done once.
     *
     * @param about the name of the member whom it was about; null when that is nobody else than who did it
     */
    public static String once(DeedKind kind, @Nullable String title, @Nullable String about, Component page) {
        return page.getTranslation(key(kind, about), title(title, page), Objects.requireNonNullElse(about, ""));
    }

    /** As {@link #once}, done several times. */
    public static String often(
            DeedKind kind, @Nullable String title, @Nullable String about, int times, Component page) {
        return page.getTranslation(
                key(kind, about) + ".many", title(title, page), Objects.requireNonNullElse(about, ""), times);
    }

    private static String key(DeedKind kind, @Nullable String about) {
        return "deed." + kind + (kind == DeedKind.THREAD_GIVEN && about == null ? ".self" : "");
    }
}
