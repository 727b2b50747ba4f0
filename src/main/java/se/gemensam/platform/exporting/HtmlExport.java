package se.gemensam.platform.exporting;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
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
            SectionElements.contents(platform.sections(), nav);
        }
        SectionElements.sections(platform.sections(), page.body().appendElement("main"), RichTextHtml.TITLE_LEVEL);
        return page.outerHtml();
    }

    private static void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "generator").attr("content", "Gemensam");
        head.appendElement("title").text(title);
        head.appendElement("style").appendText(STYLE);
    }
}
