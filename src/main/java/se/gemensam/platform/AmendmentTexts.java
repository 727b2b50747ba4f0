package se.gemensam.platform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.TextComparison;
import se.gemensam.livetext.TextMerge;
import se.gemensam.livetext.TextMerge.Overlap;

/** What an amendment changes, set beside the text as it is now. */
@Component
class AmendmentTexts {

    private static final Doc NOTHING = Doc.empty("");

    private final AmendmentWords words;
    private final AmendmentReshaping reshaping;
    private final SectionRepository sections;
    private final LiveDocuments documents;

    AmendmentTexts(
            AmendmentWords words, AmendmentReshaping reshaping, SectionRepository sections, LiveDocuments documents) {
        this.words = words;
        this.reshaping = reshaping;
        this.sections = sections;
        this.documents = documents;
    }

    /** As {@link AmendmentPage} tells it. */
    record Beside(
            @Nullable TextComparison difference,
            List<Overlap> overlaps,
            @Nullable Doc mechanical,
            List<String> below,
            List<Integer> clashes) {

        static Beside nothing() {
            return new Beside(null, List.of(), null, List.of(), List.of());
        }
    }

    /** @param visible amendments of its section that the viewer may know of */
    Beside of(Amendment amendment, List<Amendment> visible) {
        if (amendment.kind() == AmendmentKind.ADD) {
            var difference = TextComparison.of(
                    NOTHING, documents.head(amendment.documentId()).content());
            return new Beside(difference, List.of(), null, List.of(), List.of());
        }
        return standing(amendment)
                .map(section -> switch (amendment.kind()) {
                    case CHANGE -> change(amendment, section, visible);
                    case REMOVE -> removal(amendment, section);
                    case MOVE, ADD ->
                        new Beside(
                                null,
                                List.of(),
                                null,
                                List.of(),
                                reshaping.openOfTree(Set.of(section.id()), amendment.id()));
                })
                .orElseGet(Beside::nothing);
    }

    private Beside removal(Amendment amendment, Section section) {
        var tree = new SectionTree(sections.livingIn(section.platformId()));
        var branch = tree.branch(section);
        var titles = documents.titles(branch.stream().map(Section::documentId).toList());
        return new Beside(
                TextComparison.of(documents.head(section.documentId()).content(), NOTHING),
                List.of(),
                null,
                branch.stream()
                        .skip(1)
                        .map(each -> tree.number(each) + " "
                                + Objects.requireNonNull(titles.get(each.documentId()))
                                        .title())
                        .toList(),
                reshaping.openOf(branch.stream().map(Section::id).collect(Collectors.toSet()), amendment.id()));
    }

    private Beside change(Amendment amendment, Section section, List<Amendment> visible) {
        var three = words.of(amendment, section);
        var merged = three.merged();
        return new Beside(
                merged.isClean()
                        ? TextComparison.of(three.now().content(), merged.words())
                        : TextComparison.of(three.base(), three.proposed().content()),
                merged.overlaps(),
                merged.isClean()
                        ? null
                        : TextMerge.mechanically(
                                        three.base(),
                                        three.proposed().content(),
                                        three.now().content())
                                .orElse(null),
                List.of(),
                merged.isClean()
                        ? clashes(amendment, section, three.now().content(), merged.words(), visible)
                        : List.of());
    }

    /** Open ones whose words cannot come into the section beside these. */
    private List<Integer> clashes(Amendment amendment, Section section, Doc now, Doc mine, List<Amendment> visible) {
        return visible.stream()
                .filter(other -> !other.id().equals(amendment.id())
                        && other.kind() == AmendmentKind.CHANGE
                        && other.isOf(section.id())
                        && other.state() == AmendmentState.SUBMITTED)
                .filter(other -> clash(now, mine, words.of(other, section).merged()))
                .map(Amendment::number)
                .toList();
    }

    private static boolean clash(Doc now, Doc mine, TextMerge other) {
        return other.isClean() && !TextMerge.of(now, mine, other.words()).isClean();
    }

    private Optional<Section> standing(Amendment amendment) {
        return amendment.sectionId().flatMap(this::living);
    }

    private Optional<Section> living(UUID section) {
        return sections.findById(section).filter(found -> !found.isRemoved());
    }
}
