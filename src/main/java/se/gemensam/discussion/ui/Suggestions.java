package se.gemensam.discussion.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Things to take into what is being written: choosing one hands it over, and the list is ready for the next. */
class Suggestions<T> extends ComboBox<T> {

    /**
     * @param offered asked for whenever the list is opened or something is typed in it
     * @param taken called with what was chosen
     */
    Suggestions(String name, Supplier<List<T>> offered, ItemLabelGenerator<T> words, Consumer<T> taken) {
        setPlaceholder(name);
        setAriaLabel(name);
        setItemLabelGenerator(words);
        setItems(query -> {
            var typed = query.getFilter().orElse("").toLowerCase(getLocale());
            return offered.get().stream()
                    .filter(each -> words.apply(each).toLowerCase(getLocale()).contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        addValueChangeListener(event -> {
            if (event.getValue() != null) {
                taken.accept(event.getValue());
                clear();
            }
        });
    }
}
