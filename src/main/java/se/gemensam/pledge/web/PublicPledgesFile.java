package se.gemensam.pledge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.gemensam.base.Texts;
import se.gemensam.platform.exporting.PaperStyle;
import se.gemensam.pledge.reporting.PdfReport;
import se.gemensam.pledge.reporting.ReportBlock;
import se.gemensam.pledge.reporting.ReportText;

/** The public page as a file to print: the same words in the same order, and no other. */
final class PublicPledgesFile {

    private final Texts texts;
    private final Locale language;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private PublicPledgesFile(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    static byte[] pdf(PublicPledgesPage page) {
        return new PublicPledgesFile(page.texts(), page.language()).write(page);
    }

    private byte[] write(PublicPledgesPage page) {
        page.closings().forEach(this::closing);
        heading(1, get("pledgePublic.name"));
        if (page.pledges().isEmpty()) {
            line(get("pledgePublic.none"));
        } else {
            table(
                    List.of(get("pledgeReport.label"), get("pledgeReport.count")),
                    page.counts().stream()
                            .map(count -> List.of(count.label(), Integer.toString(count.pledges())))
                            .toList());
        }
        page.pledges().forEach(pledge -> pledge(2, pledge));
        heading(1, get("public.sender"));
        line(page.sender());
        line(get("public.contact") + ": " + page.contact());
        line(page.address());
        if (page.demo()) {
            line(get("public.demo"));
        }
        return PdfReport.write(new ReportText(
                page.title(),
                page.period() + " · " + get("pledgePublic.since", page.published()),
                page.title() + " · " + page.sender(),
                get("export.page", PaperStyle.PAGE, PaperStyle.PAGES),
                language,
                blocks));
    }

    private void closing(PublicPledgesPage.Closing closing) {
        heading(1, closing.title());
        line(closing.published());
        closing.remark().lines().filter(words -> !words.isBlank()).forEach(this::line);
    }

    private void pledge(int level, PublicPledgesPage.Line pledge) {
        heading(level, pledge.number() + " " + pledge.promise());
        line(pledge.label() + ", " + pledge.moved());
        line(pledge.facts());
        pledge.promises().forEach(this::promise);
        if (!pledge.figures().isEmpty()) {
            table(
                    Stream.of("figure", "baseline", "latest", "target", "source")
                            .map(column -> get("pledgePublic." + column))
                            .toList(),
                    pledge.figures().stream()
                            .map(figure -> List.of(
                                    figure.name(),
                                    figure.baseline(),
                                    figure.latest(),
                                    figure.target(),
                                    figure.source()))
                            .toList());
        }
        pledge.proofs().forEach(this::proof);
        if (pledge.verdict() != null) {
            line(pledge.verdict());
        }
        pledge.parts().forEach(part -> pledge(level + 1, part));
    }

    private void promise(PublicPledgesPage.Promise promise) {
        line(promise.side() + ": " + promise.words()
                + (promise.organisation().isEmpty() ? "" : " – " + promise.organisation())
                + (promise.due().isEmpty() ? "" : ", " + promise.due()));
    }

    private void proof(PublicPledgesPage.Proof proof) {
        line(get("pledgePublic.evidence") + ", " + proof.day() + ": " + proof.text()
                + (proof.address().isEmpty() ? "" : " (" + proof.address() + ")"));
    }

    private void heading(int level, String words) {
        blocks.add(new ReportBlock.Heading(level, words));
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            blocks.add(new ReportBlock.Line(words));
        }
    }

    private void table(List<String> columns, List<List<String>> rows) {
        blocks.add(new ReportBlock.Table(columns, rows));
    }

    private String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
