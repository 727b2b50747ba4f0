package se.gemensam.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.SubjectTitle;
import se.gemensam.workspace.Subjects;

/** Names and titles for what was done, as one viewer may read them. */
@Component
class ActivityRows {

    private static final Duration IN_A_ROW = Duration.ofHours(1);

    private final Members members;
    private final Subjects titles;

    ActivityRows(Members members, Subjects titles) {
        this.members = members;
        this.titles = titles;
    }

    private record Run(Activity last, int times) {

        boolean goesOnWith(Activity earlier) {
            return last.kind() == earlier.kind()
                    && last.actorId().equals(earlier.actorId())
                    && last.audience().equals(earlier.audience())
                    && last.pageId().equals(earlier.pageId())
                    && last.aboutId().equals(earlier.aboutId())
                    && Duration.between(earlier.happenedAt(), last.happenedAt()).compareTo(IN_A_ROW) < 0;
        }
    }

    /** @param found the latest first */
    List<ActivityRow> of(List<Activity> found, Member viewer) {
        var people = new HashSet<UUID>();
        var subjects = new HashSet<UUID>();
        for (var activity : found) {
            people.add(activity.actorId());
            activity.aboutId().ifPresent(people::add);
            Stream.of(activity.subjectId(), activity.pageId()).forEach(id -> id.ifPresent(subjects::add));
        }
        var names = members.displayNames(people, viewer);
        var actors = members.byIds(people);
        var titleOf = titles.of(viewer, subjects);
        return runs(found).stream()
                .map(run -> row(
                        run,
                        names,
                        Objects.requireNonNull(actors.get(run.last.actorId())).side(),
                        titleOf))
                .toList();
    }

    private static List<Run> runs(List<Activity> found) {
        var runs = new ArrayList<Run>();
        for (var activity : found) {
            if (!runs.isEmpty() && runs.getLast().goesOnWith(activity)) {
                var run = runs.removeLast();
                runs.add(new Run(run.last, run.times + 1));
            } else {
                runs.add(new Run(activity, 1));
            }
        }
        return runs;
    }

    private static ActivityRow row(Run run, Map<UUID, String> names, Side side, Map<UUID, SubjectTitle> titleOf) {
        var last = run.last;
        var subject = run.times == 1 || last.kind() == DeedKind.TEXT_WRITTEN ? last.subjectId() : last.pageId();
        var title = subject.map(titleOf::get);
        var there = title.filter(SubjectTitle::isThere);
        return new ActivityRow(
                last.happenedAt(),
                names.getOrDefault(last.actorId(), ""),
                side,
                last.kind(),
                run.times,
                title.map(SubjectTitle::title).orElse(null),
                last.audience(),
                there.map(SubjectTitle::page).orElse(null),
                there.isPresent() ? subject.orElse(null) : null,
                there.map(SubjectTitle::kind).orElse(null),
                last.aboutId()
                        .filter(about -> !about.equals(last.actorId()))
                        .map(names::get)
                        .orElse(null));
    }
}
