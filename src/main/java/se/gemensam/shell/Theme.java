package se.gemensam.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the device has it. */
public enum Theme {
    DEVICE(ColorScheme.Value.NORMAL, Icon.SUN_MOON),
    LIGHT(ColorScheme.Value.LIGHT, Icon.SUN),
    DARK(ColorScheme.Value.DARK, Icon.MOON);

    private final ColorScheme.Value scheme;
    private final Icon icon;

    Theme(ColorScheme.Value scheme, Icon icon) {
        this.scheme = scheme;
        this.icon = icon;
    }

    public static Optional<Theme> named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.styleName().equals(name))
                .findAny();
    }

    public String textKey() {
        return "theme." + name();
    }

    public Icon icon() {
        return icon;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
