package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.gemensam.platform.AdoptionPage.Paper;
import se.gemensam.platform.AdoptionPage.SectionName;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What has been sent to which body, the latest first. A side fetches its own papers; of the other's it sees that they went out. */
class AdoptionPapers extends Composite<UnorderedList> {

    AdoptionPapers(List<Paper> papers) {
        getContent().addClassNames("rows", "adoption-papers");
        papers.forEach(paper -> getContent().add(line(paper)));
    }

    private ListItem line(Paper paper) {
        var formats = new Formats(getLocale());
        var title = new Span(getTranslation("paper.to", paper.body(), formats.day(paper.meetsOn())));
        title.addClassName("row-title");
        var about = new Span(getTranslation("paper.about", paper.version(), paper.code()));
        about.addClassName("soft");
        var words = new Div(title, new SideMark(Mark.valueOf(paper.side().name()), paper.organisation()), about);
        words.addClassName("adoption-paper");
        if (paper.partial()) {
            var sections = new Span(getTranslation(
                    "paper.partial",
                    String.join(
                            ", ",
                            paper.sections().stream().map(SectionName::name).toList())));
            sections.addClassName("soft");
            words.add(sections);
        }
        var line = new ListItem(words);
        line.addClassName("row");
        if (paper.own()) {
            var link = new Anchor(
                    "api/papers/" + paper.id() + "/pdf", Icon.DOWNLOAD.create(), new Span(getTranslation("paper.get")));
            link.addClassName("icon-link");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.setAriaLabel(getTranslation("paper.get.of", paper.body()));
            line.add(link);
        }
        return line;
    }
}
