package se.gemensam.platform;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.DocumentTitle;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentStore.Merge;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Amendments of one platform as lines of a list, looked up together. */
@Component
class AmendmentRows {

    private final AmendmentRepository amendments;
    private final AmendmentStore store;
    private final AmendmentWords words;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Organisations organisations;
    private final Members members;

    AmendmentRows(
            AmendmentRepository amendments,
            AmendmentStore store,
            AmendmentWords words,
            SectionRepository sections,
            LiveDocuments documents,
            Organisations organisations,
            Members members) {
        this.amendments = amendments;
        this.store = store;
        this.words = words;
        this.sections = sections;
        this.documents = documents;
        this.organisations = organisations;
        this.members = members;
    }

    List<AmendmentRow> of(UUID platformId, Collection<Amendment> shown, Member viewer) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var tree = new SectionTree(sections.livingIn(platformId));
        var living = tree.inReadingOrder().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        var ids = shown.stream().map(Amendment::id).toList();
        var titles = titles(shown, living);
        var numbers = amendments.numbersOf(platformId).stream()
                .collect(Collectors.toMap(AmendmentNumber::id, AmendmentNumber::number));
        var supporters = store.supporters(ids).stream()
                .collect(Collectors.groupingBy(
                        AmendmentStore.Supporter::amendmentId,
                        Collectors.mapping(AmendmentStore.Supporter::organisationId, Collectors.toList())));
        var outcomes = store.outcomes(ids);
        var names = names(shown, supporters, outcomes);
        var outcomesOf = outcomes.stream().collect(Collectors.groupingBy(AmendmentStore.Outcome::amendmentId));
        var opinionsOf =
                store.opinions(ids).stream().collect(Collectors.groupingBy(AmendmentStore.Opinion::amendmentId));
        var proposers = shown.stream().map(Amendment::memberId).collect(Collectors.toSet());
        var people = members.displayNames(proposers, viewer);
        var sides = members.byIds(proposers);
        var merged = store.merges(ids).stream()
                .filter(Merge::isDone)
                .map(Merge::amendmentId)
                .collect(Collectors.toSet());
        var fits = words.fits(platformId, List.copyOf(shown), living);
        return shown.stream()
                .map(amendment -> {
                    var section = amendment.sectionId().map(living::get).orElse(null);
                    var inTree = inTree(amendment, section, tree);
                    return new AmendmentRow(
                            amendment.id(),
                            amendment.number(),
                            amendment.kind(),
                            amendment.sectionId().orElse(null),
                            section == null ? null : tree.number(section),
                            section == null ? "" : title(titles.get(section.documentId())),
                            amendment.title(),
                            amendment.reason(),
                            amendment.isAlternative(),
                            amendment.counters().map(numbers::get).orElse(null),
                            names.getOrDefault(amendment.organisationId(), ""),
                            sides.containsKey(amendment.memberId())
                                    ? Objects.requireNonNull(sides.get(amendment.memberId()))
                                            .side()
                                    : Side.COOPERATING,
                            people.getOrDefault(amendment.memberId(), ""),
                            supporters.getOrDefault(amendment.id(), List.of()).stream()
                                    .map(id -> names.getOrDefault(id, ""))
                                    .toList(),
                            amendment.state(),
                            amendment.audience(),
                            opinions(opinionsOf.getOrDefault(amendment.id(), List.of()), numbers),
                            outcomes(outcomesOf.getOrDefault(amendment.id(), List.of()), numbers, names),
                            amendment.kind().hasPlace() ? target(amendment.to(), tree, titles) : null,
                            inTree == null ? fits.get(amendment.id()) : inTree.fit(),
                            inTree == null ? null : inTree.obstacle(),
                            merged.contains(amendment.id()),
                            amendment.submittedAt().orElse(null));
                })
                .toList();
    }

    /** Of the sections that they are about, and of those that their places are named by. */
    private Map<UUID, DocumentTitle> titles(Collection<Amendment> shown, Map<UUID, Section> living) {
        return documents.titles(shown.stream()
                .flatMap(each -> Stream.<@Nullable UUID>of(
                        each.sectionId().orElse(null),
                        each.to().parentId(),
                        each.to().afterId()))
                .map(id -> id == null ? null : living.get(id))
                .filter(Objects::nonNull)
                .map(section -> Objects.requireNonNull(section).documentId())
                .collect(Collectors.toSet()));
    }

    /** Null for what changes words, and for what is about a section that is gone. */
    private static @Nullable TreeFit inTree(Amendment amendment, @Nullable Section section, SectionTree tree) {
        boolean asks =
                amendment.kind() == AmendmentKind.ADD || (amendment.kind().isOfTree() && section != null);
        return asks ? TreeFit.of(amendment, tree) : null;
    }

    private static AmendmentRow.Target target(Spot spot, SectionTree tree, Map<UUID, DocumentTitle> titles) {
        if (!new Spots(tree).isThere(spot)) {
            return new AmendmentRow.Target(AmendmentRow.Target.Kind.GONE, "", "");
        }
        var beside = spot.afterId() == null ? spot.parentId() : spot.afterId();
        if (beside == null) {
            return new AmendmentRow.Target(AmendmentRow.Target.Kind.FIRST, "", "");
        }
        var section = tree.require(beside);
        return new AmendmentRow.Target(
                spot.afterId() == null ? AmendmentRow.Target.Kind.UNDER : AmendmentRow.Target.Kind.AFTER,
                tree.number(section),
                title(titles.get(section.documentId())));
    }

    boolean isBehind(UUID amendmentId, UUID organisationId) {
        return store.supporters(List.of(amendmentId)).stream()
                .anyMatch(each -> each.organisationId().equals(organisationId));
    }

    private static String title(@Nullable DocumentTitle title) {
        return title == null ? "" : title.title();
    }

    private Map<UUID, String> names(
            Collection<Amendment> shown, Map<UUID, List<UUID>> supporters, List<AmendmentStore.Outcome> outcomes) {
        Set<UUID> ids = shown.stream().map(Amendment::organisationId).collect(Collectors.toSet());
        supporters.values().forEach(ids::addAll);
        outcomes.forEach(outcome -> ids.add(outcome.organisationId()));
        return organisations.all(ids).values().stream()
                .collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name));
    }

    private static Map<Side, AmendmentRow.Opinion> opinions(
            List<AmendmentStore.Opinion> given, Map<UUID, Integer> numbers) {
        var bySide = new EnumMap<Side, AmendmentRow.Opinion>(Side.class);
        given.forEach(each -> bySide.put(
                each.side(),
                new AmendmentRow.Opinion(each.opinion(), each.reason(), number(numbers, each.throughId()))));
        return bySide;
    }

    private static Map<Side, AmendmentRow.Outcome> outcomes(
            List<AmendmentStore.Outcome> decided, Map<UUID, Integer> numbers, Map<UUID, String> names) {
        var bySide = new EnumMap<Side, AmendmentRow.Outcome>(Side.class);
        decided.forEach(each -> bySide.put(
                each.side(),
                new AmendmentRow.Outcome(
                        each.outcome(),
                        number(numbers, each.throughId()),
                        names.getOrDefault(each.organisationId(), ""),
                        each.body(),
                        each.decidedOn(),
                        each.paragraph())));
        return bySide;
    }

    private static @Nullable Integer number(Map<UUID, Integer> numbers, @Nullable UUID id) {
        return id == null ? null : numbers.get(id);
    }
}
