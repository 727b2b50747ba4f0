package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgePage;
import se.gemensam.shell.Formats;

/** The promise in large type, where it stands, and the words that it hangs on. */
class PledgeHead extends Composite<Header> {

    private @Nullable PledgePage shown;

    PledgeHead() {
        getContent().addClassName("pledge-head");
    }

    void show(PledgePage page, PledgePlace place) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        var content = getContent();
        content.removeAll();
        var line = new Div(new Span(page.number()), new Span(page.term().toString()), PledgeBadge.of(page.label()));
        line.addClassName("pledge-line");
        content.add(line, new H1(page.promise()), facts(page));
        page.hangsOn().ifPresent(source -> content.add(source(source, place)));
        var above = page.above();
        if (above != null) {
            content.add(new Paragraph(
                    new Span(getTranslation("pledge.above") + " "),
                    new Anchor(
                            PledgeNavigation.pledge(place.slug(), above.id()),
                            above.number() + " " + above.promise())));
        }
    }

    private Component facts(PledgePage page) {
        var facts = new ArrayList<String>();
        if (!page.field(PledgeField.LEVEL).isEmpty()) {
            facts.add(getTranslation("level." + page.field(PledgeField.LEVEL)));
        }
        if (!page.field(PledgeField.ADDRESSEE).isEmpty()) {
            facts.add(page.field(PledgeField.ADDRESSEE));
        }
        if (!page.field(PledgeField.DEADLINE).isEmpty()) {
            facts.add(getTranslation(
                    "pledge.until", new Formats(getLocale()).day(LocalDate.parse(page.field(PledgeField.DEADLINE)))));
        }
        var line = new Paragraph(String.join(" · ", facts));
        line.addClassName("soft");
        return line;
    }

    private Component source(PledgePage.Source source, PledgePlace place) {
        var link = new Anchor(
                PlatformNavigation.section(place.slug(), source.platformId(), source.sectionId()), source.title());
        var from = new Paragraph(new Span(getTranslation("pledge.source") + " "), link);
        if (source.quote().isEmpty()) {
            from.add(new Span(" " + getTranslation("pledge.source.gone")));
            return from;
        }
        var quote = new Paragraph(source.quote());
        quote.addClassName("pledge-quote");
        var words = new Div(quote, from);
        words.addClassName("pledge-source");
        return words;
    }
}
