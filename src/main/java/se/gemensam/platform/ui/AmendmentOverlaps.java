package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Textblock;
import se.gemensam.livetext.TextMerge.Overlap;
import se.gemensam.platform.AmendmentPage;

/** Sentences that both the amendment and the section have changed, each in its three wordings. */
class AmendmentOverlaps extends Composite<Div> {

    AmendmentOverlaps(AmendmentPage page) {
        getContent().addClassName("amendment-difference");
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
