package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import se.gemensam.platform.ExportOptions;
import se.gemensam.shell.Icon;

/** What a platform on paper shall have. */
class PaperDialog extends Dialog {

    private final Checkbox lines = choice("lines");
    private final Checkbox signatures = choice("signatures");

    PaperDialog(Consumer<ExportOptions> order) {
        setHeaderTitle(getTranslation("platform.export.pdf"));
        var form = new Div(new Paragraph(getTranslation("export.paper.about")), lines, signatures);
        form.addClassName("form");
        add(form);
        var get = new Button(getTranslation("export.paper.get"), Icon.DOWNLOAD.create(), _ -> {
            close();
            order.accept(new ExportOptions(lines.getValue(), signatures.getValue(), null));
        });
        get.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("export.paper.close"), _ -> close()), get);
    }

    private Checkbox choice(String what) {
        var choice = new Checkbox(getTranslation("export.paper." + what));
        choice.setHelperText(getTranslation("export.paper." + what + ".help"));
        return choice;
    }
}
