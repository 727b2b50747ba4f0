package se.gemensam.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.PortableDetails;

/** Sections in reading order as a tree that is written out. */
final class ExportedSections {

    private ExportedSections() {}

    /**
     * A section whose parent is gone stands at the top.
     *
     * @param words by hash
     * @param said details of those sections of which they are to be told
     */
    static List<ExportedSection> of(
            List<KeptSection> sections, Map<String, Doc> words, Map<UUID, PortableDetails> said) {
        return below(null, sections, words, said);
    }

    private static List<ExportedSection> below(
            @Nullable UUID parent,
            List<KeptSection> sections,
            Map<String, Doc> words,
            Map<UUID, PortableDetails> said) {
        var there = sections.stream().map(KeptSection::sectionId).collect(Collectors.toSet());
        return sections.stream()
                .filter(section ->
                        Objects.equals(parent, there.contains(section.parentId()) ? section.parentId() : null))
                .map(section -> new ExportedSection(
                        section.sectionId(),
                        section.number(),
                        Objects.requireNonNull(words.get(section.hash())),
                        said.get(section.sectionId()),
                        below(section.sectionId(), sections, words, said)))
                .toList();
    }
}
