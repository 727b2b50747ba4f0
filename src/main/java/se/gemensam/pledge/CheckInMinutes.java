package se.gemensam.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Blockquote;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.organisation.Side;
import se.gemensam.platform.WordPaper;
import se.gemensam.shell.Formats;

/** The minutes of a check-in as a Word document: what was taken up and why, what was said, and what it came to. */
@Service
@Transactional(readOnly = true)
public class CheckInMinutes {

    private final CheckInOverview overview;
    private final Texts texts;

    CheckInMinutes(CheckInOverview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
    }

    /** @throws RefusedException when it has not begun */
    public PledgeFile write(UUID checkInId, Locale language) {
        var page = overview.get(checkInId);
        if (page.state() != CheckInState.HELD) {
            throw new RefusedException("checkIn.refused." + page.state());
        }
        var day = new Formats(language).date(page.day());
        var where = page.place().isEmpty() ? day : day + ", " + page.place();
        var parts = page.items().stream()
                .map(item -> new WordPaper.Part(heading(item), blocks(item, language)))
                .toList();
        var bytes = WordPaper.write(page.title(), where, parts, texts, language);
        return new PledgeFile(
                WordPaper.fileName(texts.get(language, "checkIn.minutes.file", page.title(), page.day())), bytes);
    }

    private static String heading(CheckInPage.Item item) {
        var about = item.about();
        return about == null ? item.title() : about.number() + " " + item.title();
    }

    private List<Block> blocks(CheckInPage.Item item, Locale language) {
        var blocks = new ArrayList<Block>();
        var about = item.about();
        if (about != null) {
            blocks.add(Paragraph.of(texts.get(
                    language,
                    "checkIn.minutes.stands",
                    texts.get(language, about.label().textKey()))));
        }
        if (!item.reasons().isEmpty()) {
            blocks.add(Paragraph.of(texts.get(
                    language,
                    "checkIn.minutes.why",
                    item.reasons().stream()
                            .sorted()
                            .map(reason -> texts.get(language, reason.textKey()))
                            .collect(Collectors.joining(", ")))));
        }
        if (about != null && !about.said().isEmpty()) {
            blocks.add(new Blockquote(List.of(
                    Paragraph.of(said(about, Side.PARTY, language)), Paragraph.of(said(about, Side.UNION, language)))));
        }
        for (var field : CheckInField.values()) {
            var words = item.read(field);
            if (!words.isEmpty()) {
                blocks.add(Subheading.of(1, texts.get(language, field.textKey())));
                words.replace('\t', ' ')
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(Paragraph::of)
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }

    private String said(CheckInPage.About about, Side side, Locale language) {
        var outcome = PledgeLabel.valueOf(
                Objects.requireNonNull(about.said().get(side)).name());
        return texts.get(
                language,
                "verdict.said",
                texts.get(language, "verdict.side." + side),
                texts.get(language, outcome.textKey()));
    }
}
