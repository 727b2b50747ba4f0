package se.gemensam.platform;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.platform.exporting.Headway;

/** Two states of a platform, section by section. */
final class VersionComparison {

    private static final Doc NOTHING = Doc.empty("");

    private final List<KeptSection> before;
    private final List<KeptSection> after;
    private final Map<UUID, KeptSection> beforeById;
    private final Map<UUID, KeptSection> afterById;
    private final Function<String, Doc> words;

    /** @param words by hash, asked only for what changed */
    VersionComparison(List<KeptSection> before, List<KeptSection> after, Function<String, Doc> words) {
        this.before = before;
        this.after = after;
        this.beforeById = byId(before);
        this.afterById = byId(after);
        this.words = words;
    }

    private static Map<UUID, KeptSection> byId(List<KeptSection> sections) {
        return sections.stream().collect(Collectors.toMap(KeptSection::sectionId, Function.identity()));
    }

    /** Hashes of the words that {@link #compare} asks for. */
    static Set<String> needed(List<KeptSection> before, List<KeptSection> after) {
        var one = before.stream().map(VersionComparison::key).collect(Collectors.toSet());
        var other = after.stream().map(VersionComparison::key).collect(Collectors.toSet());
        var needed = new HashSet<String>();
        before.stream().filter(section -> !other.contains(key(section))).forEach(section -> needed.add(section.hash()));
        after.stream().filter(section -> !one.contains(key(section))).forEach(section -> needed.add(section.hash()));
        return needed;
    }

    private static String key(KeptSection section) {
        return section.sectionId() + section.hash();
    }

    PlatformComparison compare() {
        return compare(false, () -> {});
    }

    /** Every section, also those that are as they were; asks for the words of all. */
    List<SectionComparison> whole(Headway headway) {
        return compare(true, headway.counting(Headway.Stage.COMPARING, inOrder().size()))
                .sections();
    }

    private PlatformComparison compare(boolean whole, Runnable compared) {
        var moved = moved();
        var found = new ArrayList<SectionComparison>();
        int unchanged = 0;
        for (var line : inOrder()) {
            var was = beforeById.get(line.sectionId());
            var is = afterById.get(line.sectionId());
            if (was != null && is != null && was.hash().equals(is.hash())) {
                boolean isMoved = moved.contains(line.sectionId());
                if (whole || isMoved) {
                    var text = whole ? text(of(is), of(is)) : new TextComparison(List.of());
                    found.add(section(Change.SAME, is, isMoved, text));
                }
                unchanged += isMoved ? 0 : 1;
            } else if (was == null) {
                found.add(section(Change.ADDED, line, false, text(NOTHING, of(line))));
            } else if (is == null) {
                found.add(section(Change.REMOVED, line, false, text(of(line), NOTHING)));
            } else {
                found.add(section(Change.CHANGED, is, moved.contains(line.sectionId()), text(of(was), of(is))));
            }
            compared.run();
        }
        return new PlatformComparison(found, unchanged);
    }

    /** Those of now, and what is gone behind what it stood behind. */
    private List<KeptSection> inOrder() {
        var lines = new ArrayList<KeptSection>();
        var ids = new ArrayList<UUID>();
        after.forEach(section -> {
            lines.add(section);
            ids.add(section.sectionId());
        });
        int place = 0;
        for (var section : before) {
            int found = ids.indexOf(section.sectionId());
            if (found >= 0) {
                place = found + 1;
            } else {
                lines.add(place, section);
                ids.add(place, section.sectionId());
                place++;
            }
        }
        return lines;
    }

    /** The fewest that explain the other order, and those that are below another section. */
    private Set<UUID> moved() {
        var moved = new HashSet<UUID>();
        var one = common(before, afterById);
        var other = common(after, beforeById);
        DiffUtils.diff(one, other)
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getTarget().getLines()));
        for (var section : after) {
            var was = beforeById.get(section.sectionId());
            if (was != null && !Objects.equals(was.parentId(), section.parentId()) && isThere(was.parentId())) {
                moved.add(section.sectionId());
            }
        }
        return moved;
    }

    /** Whoever stood below a section that is gone has not moved. */
    private boolean isThere(@Nullable UUID parentId) {
        return parentId == null || afterById.containsKey(parentId);
    }

    private static List<UUID> common(List<KeptSection> sections, Map<UUID, KeptSection> others) {
        return sections.stream()
                .map(KeptSection::sectionId)
                .filter(others::containsKey)
                .toList();
    }

    private Doc of(KeptSection section) {
        return words.apply(section.hash());
    }

    private static TextComparison text(Doc before, Doc after) {
        return TextComparison.of(before, after);
    }

    private static SectionComparison section(Change change, KeptSection section, boolean moved, TextComparison text) {
        return new SectionComparison(section.sectionId(), change, section.number(), section.title(), moved, text);
    }
}
