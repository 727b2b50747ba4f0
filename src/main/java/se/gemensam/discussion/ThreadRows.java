package se.gemensam.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.Comment.Reacted;
import se.gemensam.discussion.Comment.Wording;
import se.gemensam.shell.Face;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;

/** Threads as one viewer reads them: with what was said in them, and by whom, under the names that the viewer may see. */
@Component
class ThreadRows {

    private final DiscussionThreadRepository threads;
    private final CommentRepository comments;
    private final Vocabulary vocabulary;
    private final Members members;
    private final RecusalService recusals;

    ThreadRows(
            DiscussionThreadRepository threads,
            CommentRepository comments,
            Vocabulary vocabulary,
            Members members,
            RecusalService recusals) {
        this.threads = threads;
        this.comments = comments;
        this.vocabulary = vocabulary;
        this.members = members;
        this.recusals = recusals;
    }

    /** The rows of these threads, in their order. */
    List<ThreadRow> of(LocatedThreads located, List<ThreadLine> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        var viewer = located.page().viewer();
        var whole = threads.findByIdIn(chosen.stream().map(ThreadLine::id).toList()).stream()
                .collect(Collectors.toMap(DiscussionThread::id, Function.identity()));
        var said = said(whole.values(), viewer);
        var aside = recusals.about(
                chosen.stream()
                        .flatMap(line -> Stream.of(line.id(), located.subjectOf(line)))
                        .collect(Collectors.toSet()),
                viewer);
        return chosen.stream()
                .filter(line -> whole.containsKey(line.id()))
                .map(line -> row(located, line, Objects.requireNonNull(whole.get(line.id())), said, aside))
                .toList();
    }

    private record Said(Map<UUID, List<CommentRow>> byThread, Map<UUID, String> names) {}

    private static ThreadRow row(
            LocatedThreads located,
            ThreadLine line,
            DiscussionThread thread,
            Said said,
            Map<UUID, List<RecusalRow>> aside) {
        return new ThreadRow(
                thread.id(),
                located.subjectOf(line),
                thread.audience(),
                thread.quote().orElse(null),
                located.placeOf(line),
                thread.spokenAt(),
                thread.assignedTo().map(said.names::get).orElse(null),
                thread.resolvedBy().map(said.names::get).orElse(null),
                said.byThread.getOrDefault(thread.id(), List.of()),
                aside.getOrDefault(thread.id(), List.of()),
                Stream.of(thread.id(), located.subjectOf(line))
                        .flatMap(subject -> aside.getOrDefault(subject, List.of()).stream())
                        .noneMatch(RecusalRow::mine));
    }

    private Said said(Collection<DiscussionThread> chosen, Member viewer) {
        var found = comments.findByThreadIdInOrderByWrittenAtAscPlaceAsc(
                chosen.stream().map(DiscussionThread::id).toList());
        var ids = found.stream().map(Comment::id).toList();
        comments.withReactions(ids);
        comments.withEarlier(ids);
        var names = names(chosen, found, viewer);
        var writers = found.stream().map(Comment::authorId).collect(Collectors.toSet());
        var authors = members.byIds(writers);
        var faces = members.faces(writers, viewer);
        var byThread = new HashMap<UUID, List<CommentRow>>();
        for (var comment : found) {
            byThread.computeIfAbsent(comment.threadId(), _ -> new ArrayList<>())
                    .add(row(
                            comment,
                            names,
                            Objects.requireNonNull(authors.get(comment.authorId())),
                            faces.getOrDefault(comment.authorId(), Face.NOBODY),
                            viewer));
        }
        return new Said(byThread, names);
    }

    private Map<UUID, String> names(Collection<DiscussionThread> chosen, Collection<Comment> found, Member viewer) {
        var people = new HashSet<UUID>();
        var words = new ArrayList<String>();
        for (var comment : found) {
            people.add(comment.authorId());
            comment.removedBy().ifPresent(people::add);
            words.add(comment.words());
            comment.earlier().forEach(wording -> words.add(wording.words()));
        }
        for (var thread : chosen) {
            Stream.of(thread.assignedTo(), thread.resolvedBy()).forEach(person -> person.ifPresent(people::add));
        }
        return vocabulary.names(words, people, viewer);
    }

    private static CommentRow row(Comment comment, Map<UUID, String> names, Member author, Face face, Member viewer) {
        var counts = new EnumMap<Reaction, Integer>(Reaction.class);
        comment.reactions().forEach(reacted -> counts.merge(reacted.kind(), 1, Integer::sum));
        boolean talks = viewer.role().includes(Role.COMMENTER);
        return new CommentRow(
                comment.id(),
                names.getOrDefault(comment.authorId(), ""),
                face,
                author.side(),
                Mentions.show(comment.words(), names),
                comment.writtenAt(),
                comment.earlier().stream()
                        .map(Wording::words)
                        .map(words -> Mentions.show(words, names))
                        .toList(),
                comment.removedBy().map(names::get).orElse(null),
                counts,
                comment.reactions().stream()
                        .filter(reacted -> reacted.memberId().equals(viewer.id()))
                        .map(Reacted::kind)
                        .sorted()
                        .toList(),
                talks && !comment.isRemoved() && comment.authorId().equals(viewer.id()),
                talks && !comment.isRemoved() && DiscussionService.mayRemove(viewer, author));
    }
}
