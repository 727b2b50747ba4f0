package se.gemensam.platform.exporting;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichTextHtml;

/** Sections as elements of a page: headings in order, a place to link to for each, table headings that say what they head. */
final class SectionElements {

    private SectionElements() {}

    static void contents(List<ExportedSection> sections, Element parent) {
        var list = parent.appendElement("ol");
        for (var section : sections) {
            var item = list.appendElement("li");
            item.appendElement("a").attr("href", "#s-" + section.id()).text(section.label());
            if (!section.children().isEmpty()) {
                contents(section.children(), item);
            }
        }
    }

    /** @param level heading level of the outermost sections */
    static void sections(List<ExportedSection> sections, Element parent, int level) {
        sections(sections, parent, level, () -> {});
    }

    /** @param written run after each section */
    static void sections(List<ExportedSection> sections, Element parent, int level, Runnable written) {
        for (var section : sections) {
            var element = parent.appendElement("section")
                    .id("s-" + section.id())
                    .attr("aria-labelledby", "t-" + section.id());
            var text = Jsoup.parseBodyFragment(RichTextHtml.of(section.content(), level))
                    .body();
            text.select("[data-pos]").removeAttr("data-pos");
            title(section, text);
            subheadings(section, text, level);
            text.select("tr").forEach(SectionElements::scopes);
            element.appendChildren(List.copyOf(text.childNodes()));
            written.run();
            sections(section.children(), element, Math.min(level + 1, 6), written);
        }
    }

    private static void title(ExportedSection section, Element text) {
        var title = text.child(0).addClass("title").id("t-" + section.id());
        if (!section.number().isEmpty()) {
            title.prependElement("span").addClass("number").text(section.number() + " ");
        }
    }

    /** A small subheading that has no larger one above it stands right under the title: no level is skipped. */
    private static void subheadings(ExportedSection section, Element text, int level) {
        var headings = section.content().blocks().stream()
                .filter(Subheading.class::isInstance)
                .map(Subheading.class::cast)
                .toList();
        var elements = text.select("> h1, > h2, > h3, > h4, > h5, > h6").subList(1, headings.size() + 1);
        boolean larger = false;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                elements.get(i).addClass("second").tagName("h" + Math.min(level + (larger ? 2 : 1), 6));
            } else {
                larger = true;
            }
        }
    }

    /** A heading beside data heads its row, one among headings its column. */
    private static void scopes(Element row) {
        boolean headsRow = !row.select("> td").isEmpty();
        row.select("> th").attr("scope", headsRow ? "row" : "col");
    }
}
