package se.gemensam.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the device has it. */
public enum Theme {
    DEVICE(ColorScheme.Value.NORMAL),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    public static Optional<Theme> named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.styleName().equals(name))
                .findAny();
    }

    public String textKey() {
        return "theme." + name();
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
