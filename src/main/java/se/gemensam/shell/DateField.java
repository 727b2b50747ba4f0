package se.gemensam.shell;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A field for one day, or none, with the calendar of the person's own device. */
@Tag("date-field")
@JsModule("./shell/date-field.ts")
@Uses(TextField.class)
public final class DateField extends AbstractSinglePropertyField<DateField, @Nullable LocalDate>
        implements HasLabel, HasHelper, Focusable<DateField> {

    public DateField(String label) {
        super("value", null, String.class, DateField::day, DateField::text);
        setSynchronizedEvent("day-changed");
        setLabel(label);
        getElement().setProperty("errorMessage", getTranslation("date.bad"));
    }

    /** True while half a day stands in the field; the value is the last whole one then. */
    @Synchronize(property = "invalid", value = "validated")
    public boolean isInvalid() {
        return getElement().getProperty("invalid", false);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
