package se.gemensam.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;

/** The product's texts for Flow's views. */
@Component
class FlowTexts implements I18NProvider {

    private final Texts texts;

    FlowTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
