package se.gemensam.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The icons in use. Each is a line in icons.css, and stands beside a word unless everyone knows it without. */
public enum Icon {
    HOUSE,
    FILE_TEXT,
    MENU,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    USER,
    USERS,
    USER_PLUS,
    LOG_OUT,
    LOG_IN,
    SUN,
    MOON,
    SUN_MOON,
    LANGUAGES,
    CHECK,
    CIRCLE_CHECK,
    CIRCLE_ALERT,
    TRIANGLE_ALERT,
    INFO,
    X,
    UNDO_2,
    CLOUD_OFF,
    KEY_ROUND,
    LAPTOP,
    SMARTPHONE,
    TRASH_2,
    PLUS,
    UPLOAD,
    DOWNLOAD,
    SEARCH,
    PENCIL,
    ELLIPSIS,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    ARROW_DOWN,
    CLOCK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    SPLIT,
    MERGE,
    GRIP_VERTICAL,
    CALENDAR,
    LINK,
    LIST_TREE,
    LIST,
    LOCK,
    COPY,
    EYE,
    HISTORY,
    FILE_UP,
    FILE_DOWN,
    FLAG,
    MESSAGE_SQUARE,
    CORNER_DOWN_RIGHT,
    INDENT_INCREASE,
    INDENT_DECREASE,
    SCALE,
    SQUARE_CHECK,
    DOOR_OPEN,
    ROTATE_CW,
    SHIELD,
    BELL,
    BELL_RING,
    NETWORK,
    MAIL,
    PHONE,
    HAND,
    GAVEL,
    LANDMARK;

    public Span create() {
        var icon = new Span();
        icon.addClassNames("icon", "icon-" + styleName());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
