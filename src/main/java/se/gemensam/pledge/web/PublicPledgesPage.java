package se.gemensam.pledge.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeFigureWords;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.pledge.PublicPledge;
import se.gemensam.pledge.PublicTracker;
import se.gemensam.pledge.PublicVerdicts;
import se.gemensam.shell.Formats;

/**
 * What the template of the public page is filled with.
 *
 * @param term the period that is shown; null when there is no pledge at all
 * @param url where this installation is
 * @param demo whether what it says is invented
 */
record PublicPledgesPage(
        PublicTracker tracker, @Nullable MandatePeriod term, Texts texts, Locale language, String url, boolean demo) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** How many pledges go by a label. */
    record Count(String label, int pledges) {}

    /** A figure with its values as words; empty where there is none. */
    record Figure(String name, String baseline, String latest, String target, String source) {}

    /** What a side does. */
    record Promise(String side, String words, String organisation, String due) {}

    /** Something that was shown. */
    record Proof(String day, String text, String address) {}

    /** A pledge as one reads it; its facts are a line. Parts of it stand below it. */
    record Line(
            String id,
            String number,
            String promise,
            String label,
            String style,
            String facts,
            String moved,
            List<Promise> promises,
            List<Figure> figures,
            List<Proof> proofs,
            @Nullable String verdict,
            List<Line> parts) {}

    public String title() {
        return tracker.edition().title();
    }

    public String sender() {
        return tracker.edition().sender();
    }

    public String contact() {
        return tracker.edition().contact();
    }

    /** Where the contact is written to; empty when it is no single address. */
    public String mail() {
        return MAIL.matcher(contact()).matches() ? "mailto:" + contact() : "";
    }

    public String published() {
        return day(tracker.published());
    }

    public String period() {
        return term == null ? "" : term.toString();
    }

    public String path() {
        return PublicPledgesController.path(tracker.edition().slug());
    }

    public String address() {
        return url + path();
    }

    /** The other periods, by the year of their election. */
    public List<MandatePeriod> others() {
        return tracker.terms().stream().filter(each -> !each.equals(term)).toList();
    }

    public List<Count> counts() {
        var shown = shown();
        return Arrays.stream(PledgeLabel.values())
                .map(label -> new Count(get(label.textKey()), (int) shown.stream()
                        .filter(each -> each.row().label() == label)
                        .count()))
                .filter(count -> count.pledges() > 0)
                .toList();
    }

    public List<Line> pledges() {
        var shown = shown();
        var ids = shown.stream().map(PublicPledge::id).collect(Collectors.toSet());
        return shown.stream()
                .filter(pledge -> !ids.contains(pledge.row().parentId()))
                .map(pledge -> line(
                        pledge,
                        partsOf(pledge, shown)
                                .map(part -> line(part, List.of()))
                                .toList()))
                .toList();
    }

    /** Its parts, and theirs. */
    private static Stream<PublicPledge> partsOf(PublicPledge whole, List<PublicPledge> among) {
        return among.stream()
                .filter(pledge -> whole.id().equals(pledge.row().parentId()))
                .flatMap(part -> Stream.concat(Stream.of(part), partsOf(part, among)));
    }

    private List<PublicPledge> shown() {
        return term == null ? List.of() : tracker.of(term);
    }

    private Line line(PublicPledge pledge, List<Line> parts) {
        var row = pledge.row();
        var facts = new ArrayList<String>();
        if (row.level() != null) {
            facts.add(get("level." + row.level()));
        }
        if (!pledge.area().isEmpty()) {
            facts.add(pledge.area());
        }
        if (!row.addressee().isEmpty()) {
            facts.add(get("pledgePublic.decidedBy", row.addressee()));
        }
        if (row.deadline() != null) {
            facts.add(get("pledge.until", day(row.deadline())));
        }
        var verdict = pledge.verdict();
        return new Line(
                row.number(),
                row.number(),
                row.promise(),
                get(row.label().textKey()),
                style(row.label()),
                String.join(" · ", facts),
                get("pledgePublic.moved", day(pledge.moved())),
                promises(row),
                row.figures().stream().map(this::figure).toList(),
                pledge.evidence().stream()
                        .map(proof -> new Proof(day(proof.day()), proof.text(), web(proof.address())))
                        .toList(),
                verdict == null ? null : verdict(verdict),
                parts);
    }

    private List<Promise> promises(PledgeRow row) {
        var promises = new ArrayList<Promise>();
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            row.commitment(side)
                    .map(promised -> new Promise(
                            get("pledgePublic.side." + side),
                            promised.task().isEmpty()
                                    ? get("pledgePublic.nothing", promised.nothing())
                                    : promised.task(),
                            promised.organisation(),
                            promised.dueOn() == null ? "" : get("pledge.until", day(promised.dueOn()))))
                    .ifPresent(promises::add);
        }
        return promises;
    }

    private Figure figure(PledgeRow.Figure figure) {
        var words = new PledgeFigureWords(texts, language);
        return new Figure(
                figure.name(),
                dated(words.amount(figure, figure.baseline()), figure.baselineOn()),
                dated(words.amount(figure, figure.latest()), figure.latestOn()),
                dated(words.target(figure), figure.targetOn()),
                figure.latestSource().isEmpty() ? figure.source() : figure.latestSource());
    }

    private String verdict(PublicVerdicts.Verdict verdict) {
        var words = get(
                "pledgePublic.verdict",
                get("pledge.label." + verdict.party()),
                get("pledge.label." + verdict.union()),
                get(verdict.closing().textKey()));
        return verdict.comment().isEmpty() ? words : words + " " + verdict.comment();
    }

    /** A link leads to the web and nowhere else. */
    private static String web(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }

    private static String style(PledgeLabel label) {
        return switch (label) {
            case FULFILLED, FULFILLED_LATE -> "good";
            case DELAYED, NOT_FULFILLED -> "trouble";
            case ON_TRACK, DECIDED, PARTLY_FULFILLED, VOTED_DOWN -> "waiting";
            case DRAFT, NOT_STARTED, WRITTEN_OFF, NOT_ASSESSABLE -> "neutral";
        };
    }

    private String dated(String amount, @Nullable LocalDate day) {
        return day == null || amount.isEmpty() ? amount : amount + ", " + day(day);
    }

    private String day(LocalDate day) {
        return new Formats(language).day(day);
    }

    private String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
