package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.Wording;
import se.gemensam.shell.Formats;

/**
 * What is printed behind an adopted text: who decided it, what they left out and why, what was corrected since, and what organisations
 * have said beside it. Whoever may read the text may read that.
 */
@Component
class AdoptionAnnex {

    private final AdoptionListing listing;

    AdoptionAnnex(AdoptionListing listing) {
        this.listing = listing;
    }

    /** Without numbers, to stand after the sections of this text. */
    List<ExportedSection> of(UUID platformId, VersionKeeper.Whole text, Wording wording) {
        var lists = listing.of(platformId, text);
        var annex = new ArrayList<ExportedSection>();
        add(annex, platformId, "annex.decisions", wording, decisions(lists, wording));
        add(annex, platformId, "annex.exceptions", wording, exceptions(lists, wording));
        add(annex, platformId, "annex.corrections", wording, corrections(lists, wording));
        add(annex, platformId, "annex.statements", wording, statements(lists));
        return List.copyOf(annex);
    }

    private static void add(
            List<ExportedSection> annex, UUID platformId, String title, Wording wording, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            var id = UUID.nameUUIDFromBytes((platformId + title).getBytes(StandardCharsets.UTF_8));
            annex.add(new ExportedSection(id, "", Doc.of(get(wording, title), List.copyOf(blocks)), List.of()));
        }
    }

    private static String get(Wording wording, String key, Object... arguments) {
        return wording.texts().get(wording.language(), key, arguments);
    }

    private static List<Block> bullets(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new BulletList(lines.stream().map(ListItem::of).toList()));
    }

    private static List<Block> decisions(AdoptionLists lists, Wording wording) {
        var formats = new Formats(wording.language());
        return bullets(Stream.concat(lists.adopted().stream(), lists.standsBehind().stream())
                .map(line -> {
                    var day = formats.day(line.day());
                    var where = line.paragraph().isEmpty()
                            ? get(wording, "decision.where", line.body(), day)
                            : get(wording, "decision.where.paragraph", line.body(), day, line.paragraph());
                    var outcome = get(wording, "decision.outcome." + line.outcome());
                    return line.sections().isEmpty()
                            ? get(wording, "annex.decision", line.organisation(), where, outcome)
                            : get(
                                    wording,
                                    "annex.decision.partial",
                                    line.organisation(),
                                    where,
                                    outcome,
                                    String.join(", ", line.sections()));
                })
                .toList());
    }

    private static List<Block> exceptions(AdoptionLists lists, Wording wording) {
        var blocks = new ArrayList<Block>();
        lists.exceptions().forEach(each -> {
            blocks.add(Subheading.of(1, get(wording, "annex.exception", each.organisation(), each.section())));
            blocks.addAll(paragraphs(each.text()));
        });
        return blocks;
    }

    private static List<Block> corrections(AdoptionLists lists, Wording wording) {
        return bullets(lists.corrections().stream()
                .map(each -> get(wording, "annex.correction", each.section(), each.before(), each.after()))
                .toList());
    }

    private static List<Block> statements(AdoptionLists lists) {
        var blocks = new ArrayList<Block>();
        lists.statements().forEach(statement -> {
            blocks.add(Subheading.of(1, statement.organisation()));
            blocks.addAll(paragraphs(statement.text()));
        });
        return blocks;
    }

    private static List<Paragraph> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
    }
}
