package se.gemensam.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.SubjectTitle;
import se.gemensam.workspace.Subjects;

/**
 * Reads somebody's news by the rights that the person has now: who has left a room, or may no longer see something, hears of
 * it no more, whatever was written down.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewsReader {

    private final Members members;
    private final Subjects titles;

    NewsReader(Members members, Subjects titles) {
        this.members = members;
        this.titles = titles;
    }

    /** A piece of news with what its receiver may read of it. */
    record Told(
            Notification news,
            Member viewer,
            String who,
            @Nullable String title,
            @Nullable String about) {}

    /** Those of these that the account may still know of, in the same order. */
    List<Notification> visible(UUID accountId, Collection<Notification> found) {
        var viewers = viewers(accountId, found);
        Map<UUID, Set<UUID>> readable = new HashMap<>();
        viewers.forEach((room, viewer) -> readable.put(room, titles.readable(viewer, pages(found, room))));
        return found.stream()
                .filter(news -> Optional.ofNullable(viewers.get(news.workspaceId()))
                        .filter(news.audience()::includes)
                        .filter(_ -> news.pageId()
                                .map(page -> readable.getOrDefault(news.workspaceId(), Set.of())
                                        .contains(page))
                                .orElse(true))
                        .isPresent())
                .toList();
    }

    List<Told> tell(UUID accountId, Collection<Notification> found) {
        var visible = visible(accountId, found);
        var viewers = viewers(accountId, visible);
        var names = new HashMap<UUID, String>();
        var titleOf = new HashMap<UUID, SubjectTitle>();
        viewers.forEach((room, viewer) -> {
            var here = visible.stream()
                    .filter(news -> news.workspaceId().equals(room))
                    .toList();
            names.putAll(members.displayNames(
                    here.stream()
                            .flatMap(news -> Stream.concat(news.actorId().stream(), news.aboutId().stream()))
                            .collect(Collectors.toSet()),
                    viewer));
            titleOf.putAll(titles.of(viewer, subjects(here)));
        });
        return visible.stream()
                .map(news -> new Told(
                        news,
                        Objects.requireNonNull(viewers.get(news.workspaceId())),
                        news.actorId().map(names::get).orElse(""),
                        news.subjectId()
                                .map(titleOf::get)
                                .map(SubjectTitle::title)
                                .orElse(null),
                        news.aboutId().map(names::get).orElse(null)))
                .toList();
    }

    /** What a piece of news was done to, as far as its receiver can read it. */
    Optional<SubjectTitle> subject(UUID accountId, Notification news) {
        return news.subjectId()
                .flatMap(subject -> members.find(news.workspaceId(), accountId)
                        .map(viewer -> titles.of(viewer, Set.of(subject)).get(subject)));
    }

    private static Set<UUID> pages(Collection<Notification> found, UUID room) {
        return found.stream()
                .filter(news -> news.workspaceId().equals(room))
                .flatMap(news -> news.pageId().stream())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> subjects(Collection<Notification> found) {
        var subjects = new HashSet<UUID>();
        found.forEach(news -> news.subjectId().ifPresent(subjects::add));
        return subjects;
    }

    private Map<UUID, Member> viewers(UUID accountId, Collection<Notification> found) {
        return found.stream()
                .map(Notification::workspaceId)
                .distinct()
                .flatMap(room -> members.find(room, accountId).stream())
                .collect(Collectors.toMap(Member::workspaceId, Function.identity()));
    }
}
