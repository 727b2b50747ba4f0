package se.gemensam.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import se.gemensam.shell.Choices;
import se.gemensam.shell.Theme;

/** Language and theme. A choice counts at once. */
class AppearanceForm extends Composite<Section> {

    AppearanceForm(Choices choices) {
        var language = new RadioButtonGroup<Locale>(getTranslation("frame.language"));
        language.setItems(choices.languages());
        language.setItemLabelGenerator(Choices::name);
        language.setValue(getLocale());
        language.addValueChangeListener(event -> choices.choose(event.getValue(), UI.getCurrent()));

        var theme = new RadioButtonGroup<Theme>(getTranslation("frame.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(item -> getTranslation(item.textKey()));
        theme.setValue(choices.theme(VaadinServletRequest.getCurrent()));
        theme.addValueChangeListener(event -> choices.choose(event.getValue(), UI.getCurrent()));

        var groups = new Div(language, theme);
        groups.addClassName("side-by-side");
        getContent().add(new H2(getTranslation("account.appearance")), groups);
    }
}
