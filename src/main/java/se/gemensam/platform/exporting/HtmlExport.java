package se.gemensam.platform.exporting;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichTextHtml;

/**
 * A platform as one HTML page that needs nothing else: contents, headings in order, a place to link to for every section,
 * table headings that say what they head, and a form for print. No script, nothing fetched.
 */
public final class HtmlExport {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,"Times New Roman",serif}
            h1,h2,h3,h4,h5,h6,nav{font-family:system-ui,sans-serif;line-height:1.25}
            h1,h2,h3,h4,h5,h6,p{overflow-wrap:break-word;white-space:pre-wrap}
            nav ol{list-style:none;padding-left:1.25rem}nav>ol{padding-left:0}
            blockquote{margin-left:0;padding-left:1rem;border-left:.25rem solid}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
            th p,td p,li p{margin:0}section:target>.title{outline:.125rem solid}
            @page{margin:2cm}
            @media print{body{max-width:none;margin:0;font-size:11pt}nav{break-after:page}h1,h2,h3,h4,h5,h6{break-after:avoid}tr{break-inside:avoid}a{color:inherit}}
            """;

    private HtmlExport() {}

    /**
     * @param language of the text, as in {@code lang}
     * @param contentsTitle heading of the table of contents, in that language
     */
    public static String write(ExportedPlatform platform, String language, String contentsTitle) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", language);
        head(page.head(), platform.title());
        var header = page.body().appendElement("header");
        header.appendElement("h1").text(platform.title());
        if (!platform.subtitle().isEmpty()) {
            header.appendElement("p").addClass("subtitle").text(platform.subtitle());
        }
        if (!platform.sections().isEmpty()) {
            var nav = page.body().appendElement("nav").attr("aria-labelledby", "contents");
            nav.appendElement("h2").id("contents").text(contentsTitle);
            contents(platform.sections(), nav);
        }
        sections(platform.sections(), page.body().appendElement("main"), RichTextHtml.TITLE_LEVEL);
        return page.outerHtml();
    }

    private static void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "generator").attr("content", "Gemensam");
        head.appendElement("title").text(title);
        head.appendElement("style").appendText(STYLE);
    }

    private static void contents(List<ExportedSection> sections, Element parent) {
        var list = parent.appendElement("ol");
        for (var section : sections) {
            var item = list.appendElement("li");
            var label = section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
            item.appendElement("a").attr("href", "#s-" + section.id()).text(label);
            if (!section.children().isEmpty()) {
                contents(section.children(), item);
            }
        }
    }

    private static void sections(List<ExportedSection> sections, Element parent, int level) {
        for (var section : sections) {
            var element = parent.appendElement("section")
                    .id("s-" + section.id())
                    .attr("aria-labelledby", "t-" + section.id());
            var text = Jsoup.parseBodyFragment(RichTextHtml.of(section.content(), level))
                    .body();
            text.select("[data-pos]").removeAttr("data-pos");
            title(section, text);
            subheadings(section, text, level);
            text.select("tr").forEach(HtmlExport::scopes);
            element.appendChildren(List.copyOf(text.childNodes()));
            sections(section.children(), element, Math.min(level + 1, 6));
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
