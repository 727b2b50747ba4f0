package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.livetext.TextMerge.Overlap;
import se.gemensam.platform.AmendmentFit;
import se.gemensam.platform.AmendmentPage;

/** What an amendment changes in its section, and where the section has changed the same sentences meanwhile. */
class AmendmentDifference extends Composite<Div> {

    AmendmentDifference(AmendmentPage page) {
        var difference = page.difference();
        getContent().addClassName("amendment-difference");
        getContent().add(new H2(getTranslation("amendment.difference")));
        if (difference == null) {
            getContent().add(new Paragraph(getTranslation("amendment.section.gone.told")));
            return;
        }
        var fit = page.row().fit();
        if (page.row().merged()) {
            getContent().add(new Paragraph(getTranslation("amendment.merged.told")));
        } else if (fit != null && fit != AmendmentFit.FITS) {
            getContent().add(new Paragraph(getTranslation("amendment.fit.told." + fit)));
        }
        if (!page.clashes().isEmpty()) {
            var names = page.clashes().stream()
                    .map(number -> AmendmentLabels.name(number, this))
                    .collect(Collectors.joining(", "));
            getContent().add(new Paragraph(getTranslation("amendment.clashes", names)));
        }
        if (!page.overlaps().isEmpty() && !page.row().merged()) {
            showOverlaps(page);
        }
        if (!difference.isSame()) {
            getContent().add(new ComparedText(difference, true));
            getContent().add(new Details(getTranslation("version.section.list"), new ChangeList(difference)));
        }
    }

    private void showOverlaps(AmendmentPage page) {
        page.overlaps().forEach(overlap -> getContent().add(shown(overlap)));
        var mechanical = page.mechanical();
        if (mechanical != null) {
            var words = new Paragraph(plain(mechanical));
            words.addClassName("overlap-words");
            getContent()
                    .add(new Details(
                            getTranslation("amendment.mechanical"),
                            new Div(new Paragraph(getTranslation("amendment.mechanical.lead")), words)));
        }
        getContent().add(new H3(getTranslation("amendment.difference.before")));
    }

    private Article shown(Overlap overlap) {
        var all = new Article(
                part("amendment.overlap.before", overlap.before()),
                part("amendment.overlap.proposed", overlap.proposed()),
                part("amendment.overlap.now", overlap.now()));
        all.addClassName("overlap");
        return all;
    }

    private Div part(String heading, String words) {
        var shown = new Paragraph(words.isEmpty() ? getTranslation("amendment.overlap.nothing") : words);
        shown.addClassName("overlap-words");
        return new Div(new H3(getTranslation(heading)), shown);
    }

    private static String plain(Doc words) {
        return words.blocks().stream()
                .map(block -> block instanceof Textblock text ? text.plain() : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
