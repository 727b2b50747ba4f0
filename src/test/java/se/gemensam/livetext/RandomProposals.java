package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.Bold;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Inline;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.RichText.Text;

/** Texts of a few sentences, and what somebody may want to change in them. */
final class RandomProposals {

    private static final List<String> WORDS = List.of(
            "ska", "inte", "bygga", "riva", "fler", "hus", "30", "minuter", "alla", "höjas", "sänkas", "i", "tid");

    private static final List<String> STARTS = List.of("Vi", "Alla", "Hyrorna", "Kommunen");

    private static final int CHANGES = 9;

    private final Random random;

    RandomProposals(Random random) {
        this.random = random;
    }

    private enum Kind {
        PARAGRAPH,
        SUBHEADING,
        ITEM
    }

    private record Line(Kind kind, boolean bold, List<String> sentences) {}

    /** What a document is made from. */
    record Draft(List<Line> lines) {

        Doc doc() {
            return Doc.of("Rubrik", lines.stream().map(Draft::block).toList());
        }

        private static Block block(Line line) {
            var words = String.join(" ", line.sentences);
            List<Inline> text =
                    words.isEmpty() ? List.of() : List.of(line.bold ? Text.of(words, new Bold()) : Text.of(words));
            return switch (line.kind) {
                case PARAGRAPH -> new Paragraph(text);
                case SUBHEADING -> new Subheading(1, text);
                case ITEM -> new BulletList(List.of(new ListItem(List.of(new Paragraph(text)))));
            };
        }
    }

    Draft draft() {
        return new Draft(
                IntStream.range(0, 2 + random.nextInt(5)).mapToObj(_ -> line()).toList());
    }

    /** With anything that people do, also blocks put elsewhere. */
    Draft changed(Draft draft) {
        return changed(draft, CHANGES);
    }

    /** As {@link #changed}, with every block where it stands. */
    Draft changedInPlace(Draft draft) {
        return changed(draft, CHANGES - 1);
    }

    private Draft changed(Draft draft, int kinds) {
        var lines = new ArrayList<>(draft.lines);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            change(lines, random.nextInt(kinds));
        }
        return new Draft(lines);
    }

    private Line line() {
        return new Line(
                Kind.values()[Math.max(0, random.nextInt(6) - 3)],
                false,
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> sentence())
                        .toList());
    }

    private String sentence() {
        var words =
                IntStream.range(0, 2 + random.nextInt(4)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
        return STARTS.get(random.nextInt(STARTS.size())) + " " + words + ".";
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private void change(List<Line> lines, int kind) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (kind) {
            case 0 -> lines.add(at, line());
            case 1 -> {
                if (lines.size() > 1) {
                    lines.remove(at);
                }
            }
            case 2 -> lines.set(at, new Line(Kind.values()[random.nextInt(3)], line.bold, line.sentences));
            case 3 -> lines.set(at, new Line(line.kind, !line.bold, line.sentences));
            case 4 -> {
                if (at + 1 < lines.size()) {
                    var both = new ArrayList<>(line.sentences);
                    both.addAll(lines.remove(at + 1).sentences);
                    lines.set(at, new Line(line.kind, line.bold, both));
                }
            }
            case 5 -> {
                int cut = random.nextInt(line.sentences.size() + 1);
                lines.set(at, new Line(line.kind, line.bold, line.sentences.subList(0, cut)));
                lines.add(at + 1, new Line(line.kind, line.bold, line.sentences.subList(cut, line.sentences.size())));
            }
            case CHANGES - 1 -> {
                lines.remove(at);
                lines.add(random.nextInt(lines.size() + 1), line);
            }
            default -> lines.set(at, new Line(line.kind, line.bold, reworded(line.sentences)));
        }
    }

    private List<String> reworded(List<String> sentences) {
        var all = new ArrayList<>(sentences);
        int at = random.nextInt(all.size() + 1);
        if (at == all.size()) {
            all.add(sentence());
            return all;
        }
        var words = new ArrayList<>(List.of(all.get(at).split(" ")));
        int word = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.add(word, word());
            case 1 -> words.set(word, word() + (words.get(word).endsWith(".") ? "." : ""));
            default -> words.remove(word);
        }
        all.set(at, String.join(" ", words));
        all.removeIf(String::isEmpty);
        return all;
    }
}
