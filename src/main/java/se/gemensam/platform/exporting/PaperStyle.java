package se.gemensam.platform.exporting;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How paper looks: A4, a serif for reading and a sans for what leads through it, black on white. */
public final class PaperStyle {

    /** Stand for the number of the sheet and of all sheets in what the foot says. */
    public static final String PAGE = "\u0001";

    public static final String PAGES = "\u0002";

    /** Left of the text, in points: room for line numbers and for a binder. */
    static final float LEFT = 85;

    /** Below the text, in points. */
    static final float BOTTOM = 71;

    static final String SERIF = "Source Serif 4";
    static final String SANS = "Source Sans 3";

    public static final String SHEET = """
            @page{size:A4;margin:68pt 71pt 71pt 85pt}
            html,body{margin:0;padding:0;font-family:'Source Serif 4';font-size:11pt;line-height:1.45;color:#000}
            h1,h2,h3,h4,h5,h6,nav,.code,.subtitle,.signatures,.about,.mark{font-family:'Source Sans 3'}
            h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.2;margin:16pt 0 4pt;page-break-after:avoid}
            h1{font-size:26pt;margin:48pt 0 6pt}h2{font-size:17pt}h3{font-size:14pt}h4{font-size:12.5pt}h5,h6{font-size:11pt}
            h1,h2,h3,h4,h5,h6,p{white-space:pre-wrap;word-wrap:break-word}
            .second{font-weight:400}
            p{margin:0 0 6pt;orphans:2;widows:2}
            .subtitle{font-size:14pt}.code{font-size:10pt;margin-bottom:24pt}
            nav{page-break-after:always;font-size:10.5pt}
            nav ol{list-style:none;margin:0;padding:0 0 0 14pt}nav>ol{padding:0}nav li{margin:2pt 0}
            nav a{color:#000;text-decoration:none}
            nav a::after{content:leader('.') target-counter(attr(href),page)}
            main a{color:#000;text-decoration:underline}
            ul,ol{margin:0 0 6pt;padding:0 0 0 18pt}li{margin:0}li p{margin:0 0 2pt}
            blockquote{margin:0 0 6pt;padding:0 0 0 12pt;border-left:2pt solid #777}
            table{border-collapse:collapse;width:99.6%;margin:4pt 0 10pt;-fs-table-paginate:paginate}
            tr{page-break-inside:avoid}
            th,td{border:0.5pt solid #555;padding:3pt 5pt;text-align:left;vertical-align:top;font-weight:400}
            th{font-weight:700}th p,td p{margin:0}
            strong{font-weight:700}em{font-style:italic}
            .changes{page-break-before:always}
            .signatures{page-break-before:always}
            .signature{page-break-inside:avoid;margin:10pt 0 22pt}.signature p{margin:0}
            .line{height:26pt;border-bottom:0.7pt solid #000}.below{font-size:9pt}.organisation{font-weight:600}
            ins{text-decoration:underline}del{text-decoration:line-through}
            .mark{font-size:9pt;font-weight:600;margin:6pt 0 0;page-break-after:avoid}
            .gone{padding-left:8pt;border-left:1.5pt dotted #000}.come{padding-left:8pt;border-left:1.5pt solid #000}
            .about{font-size:10pt}
            """;

    private PaperStyle() {}

    /** @param page what the right end says, with {@link #PAGE} and {@link #PAGES} where the numbers stand */
    static String foot(String code, String title, String page) {
        return foot(code + " · " + title, page);
    }

    /** As {@link #foot(String, String, String)}, with anything at the left end. */
    public static String foot(String left, String page) {
        return """
                @page{@bottom-left{content:%s;font-family:'Source Sans 3';font-size:8.5pt;white-space:nowrap;width:75%%}
                @bottom-right{content:%s;font-family:'Source Sans 3';font-size:8.5pt;white-space:nowrap;width:25%%}}
                """.formatted(quoted(left), counted(page));
    }

    private static String counted(String page) {
        var parts = page.split("(?=[\u0001\u0002])|(?<=[\u0001\u0002])");
        return Arrays.stream(parts)
                .map(part -> switch (part) {
                    case PAGE -> "counter(page)";
                    case PAGES -> "counter(pages)";
                    default -> quoted(part);
                })
                .collect(Collectors.joining(" "));
    }

    /** Whatever is no letter, digit or space could mean something else in a style. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(sign -> Character.isLetterOrDigit(sign) || sign == ' '
                        ? Character.toString(sign)
                        : "\\%06x ".formatted(sign))
                .collect(Collectors.joining("", "'", "'"));
    }
}
