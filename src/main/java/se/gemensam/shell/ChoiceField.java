package se.gemensam.shell;

import com.vaadin.flow.component.select.Select;

/** One thing chosen from a list, which is named for those who hear it; Vaadin's own opens without a name. */
public class ChoiceField<T> extends Select<T> {

    public ChoiceField() {
        getElement().getChild(0).setAttribute("aria-label", getTranslation("choice.list"));
    }

    /** It is only seen: the field opens by a button, of which it cannot be said aloud that it is required. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        setClassName("required-choice", required);
    }
}
