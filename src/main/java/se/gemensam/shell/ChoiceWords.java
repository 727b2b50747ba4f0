package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** What is said aloud where several are chosen from a list, in the person's language. */
public final class ChoiceWords {

    private ChoiceWords() {}

    public static MultiSelectComboBoxI18n of(Component page) {
        return new MultiSelectComboBoxI18n()
                .setCleared(page.getTranslation("choice.cleared"))
                .setDeselected(page.getTranslation("choice.deselected"))
                .setFocused(page.getTranslation("choice.focused"))
                .setSelected(page.getTranslation("choice.selected"))
                .setTotal(page.getTranslation("choice.total", "{count}"));
    }
}
