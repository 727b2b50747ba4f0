package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.PolicyArea;
import se.gemensam.platform.SectionDetails;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Formats;

/** What is said about a section beside its words, for those who only read. */
class SectionFacts extends Composite<DescriptionList> {

    SectionFacts(SectionRow row, SectionDetails details, java.util.List<PolicyArea> areas) {
        getContent().addClassName("section-facts");
        fact("section.partyOwner", row.partyOwner());
        fact("section.unionOwner", row.unionOwner());
        fact("section.dueOn", row.dueOn() == null ? null : new Formats(getLocale()).date(row.dueOn()));
        fact(
                "section.policyAreas",
                areas.stream()
                        .filter(area -> details.policyAreas().contains(area.code()))
                        .map(area -> getTranslation(area.textKey()))
                        .collect(Collectors.joining(", ")));
        fact("section.level", details.level() == null ? null : getTranslation("level." + details.level()));
        fact("section.addressee", details.addressee());
    }

    private void fact(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            getContent().add(new DescriptionList.Term(getTranslation(label)));
            getContent().add(new DescriptionList.Description(value));
        }
    }
}
