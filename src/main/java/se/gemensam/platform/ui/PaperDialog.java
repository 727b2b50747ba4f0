package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import se.gemensam.shell.Icon;

/** What a platform on paper shall have; the browser then fetches the file by itself, whatever one does meanwhile. */
class PaperDialog extends Dialog {

    private final UUID platform;
    private final Checkbox lines = choice("lines");
    private final Checkbox signatures = choice("signatures");
    private final Anchor download =
            new Anchor("", Icon.DOWNLOAD.create(), new Span(getTranslation("export.paper.get")));

    PaperDialog(UUID platform) {
        this.platform = platform;
        setHeaderTitle(getTranslation("platform.export.pdf"));
        var form = new Div(new Paragraph(getTranslation("export.paper.about")), lines, signatures);
        form.addClassName("form");
        add(form);
        download.addClassName("icon-link");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        lines.addValueChangeListener(_ -> point());
        signatures.addValueChangeListener(_ -> point());
        point();
        getFooter().add(new Button(getTranslation("export.paper.close"), _ -> close()), download);
    }

    private Checkbox choice(String what) {
        var choice = new Checkbox(getTranslation("export.paper." + what));
        choice.setHelperText(getTranslation("export.paper." + what + ".help"));
        return choice;
    }

    private void point() {
        download.setHref("api/platforms/%s/export?format=pdf&lines=%s&signatures=%s"
                .formatted(platform, lines.getValue(), signatures.getValue()));
    }
}
