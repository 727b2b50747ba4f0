package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import se.gemensam.platform.AmendmentFit;
import se.gemensam.platform.AmendmentPage;
import se.gemensam.platform.AmendmentRow;

/** What an amendment changes, and why it cannot be done as it was meant where the text has changed meanwhile. */
class AmendmentDifference extends Composite<Div> {

    AmendmentDifference(AmendmentPage page) {
        var row = page.row();
        getContent().addClassName("amendment-difference");
        getContent().add(new H2(getTranslation("amendment.difference." + row.kind())));
        if (row.merged()) {
            tell(getTranslation("amendment.merged.told." + row.kind()));
        } else if (row.isOrphan()) {
            tell(getTranslation("amendment.section.gone.told"));
            return;
        } else {
            tellFit(row);
        }
        tellOthers(page);
        if (!page.overlaps().isEmpty() && !row.merged()) {
            getContent().add(new AmendmentOverlaps(page));
            getContent().add(new H3(getTranslation("amendment.difference.before")));
        }
        var difference = page.difference();
        if (difference != null && !difference.isSame()) {
            getContent().add(new ComparedText(difference, true));
            if (!row.kind().isOfTree()) {
                getContent().add(new Details(getTranslation("version.section.list"), new ChangeList(difference)));
            }
        }
    }

    private void tellFit(AmendmentRow row) {
        var fit = row.fit();
        if (row.obstacle() != null) {
            tell(getTranslation("amendment.obstacle." + row.obstacle()));
        } else if (row.kind().isOfTree()) {
            tell(
                    fit == AmendmentFit.THERE_ALREADY
                            ? getTranslation("amendment.place.same")
                            : AmendmentLabels.about(row, this));
        } else if (fit != null && fit != AmendmentFit.FITS) {
            tell(getTranslation("amendment.fit.told." + fit));
        }
    }

    private void tellOthers(AmendmentPage page) {
        if (!page.below().isEmpty()) {
            tell(getTranslation("amendment.below"));
            var below = new UnorderedList();
            page.below().forEach(each -> below.add(new ListItem(each)));
            getContent().add(below);
        }
        if (!page.clashes().isEmpty()) {
            var names = page.clashes().stream()
                    .map(number -> AmendmentLabels.name(number, this))
                    .collect(Collectors.joining(", "));
            tell(getTranslation("amendment.clashes." + page.row().kind(), names));
        }
    }

    private void tell(String words) {
        getContent().add(new Paragraph(words));
    }
}
