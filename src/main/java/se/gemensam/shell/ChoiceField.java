package se.gemensam.shell;

import com.vaadin.flow.component.select.Select;

/** One thing chosen from a list. The list is read aloud by the same name as the field; Vaadin's own opens without any. */
public class ChoiceField<T> extends Select<T> {

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        name(label);
    }

    @Override
    public void setAriaLabel(String label) {
        super.setAriaLabel(label);
        name(label);
    }

    /** It is only seen: the field opens by a button, of which it cannot be said aloud that it is required. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        setClassName("required-choice", required);
    }

    private void name(String name) {
        getElement().getChild(0).setAttribute("aria-label", name);
    }
}
