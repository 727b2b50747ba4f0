package se.gemensam.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.workspace.Members;

/** What has happened to a pledge, and what shows it, the latest first. */
@Service
@Transactional(readOnly = true)
public class HistoryOverview {

    private final PledgeAccess access;
    private final PledgeEventRepository events;
    private final EvidenceRepository evidence;
    private final EvidenceRows rows;
    private final Members members;

    HistoryOverview(
            PledgeAccess access,
            PledgeEventRepository events,
            EvidenceRepository evidence,
            EvidenceRows rows,
            Members members) {
        this.access = access;
        this.events = events;
        this.evidence = evidence;
        this.rows = rows;
        this.members = members;
    }

    /** @param page from 0 */
    public Stretch<HistoryLine> history(UUID pledgeId, int page) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var told = events.told(pledgeId, PageRequest.of(page, Stretch.LENGTH));
        var names = members.displayNames(
                told.stream().map(PledgeEvent::memberId).distinct().toList(), granted.member());
        var behind = behind(told.stream().map(PledgeEvent::getId).toList());
        return new Stretch<>(
                told.stream()
                        .map(event -> line(
                                event,
                                names.getOrDefault(event.memberId(), ""),
                                behind.getOrDefault(event.getId(), List.of()),
                                granted))
                        .toList(),
                told.hasNext());
    }

    /** The evidence of a pledge as a log, by the days that it is of. */
    public Stretch<EvidenceRow> evidence(UUID pledgeId, int page) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var found = evidence.latest(pledgeId, PageRequest.of(page, Stretch.LENGTH));
        return new Stretch<>(rows.of(found.getContent(), granted), found.hasNext());
    }

    private HistoryLine line(PledgeEvent event, String who, List<Evidence> behind, PledgeAccess.Granted granted) {
        var there = behind.stream().filter(each -> !each.isRemoved()).toList();
        return new HistoryLine(
                event.getId(),
                event.kind(),
                who,
                event.side(),
                event.happenedOn(),
                event.toldAt(),
                event.why(),
                event.was(),
                event.became(),
                rows.of(there, granted),
                behind.size() - there.size());
    }

    private Map<UUID, List<Evidence>> behind(List<UUID> lines) {
        var behind = new HashMap<UUID, List<Evidence>>();
        if (lines.isEmpty()) {
            return behind;
        }
        for (var each : evidence.behind(lines)) {
            each.lines()
                    .forEach(line ->
                            behind.computeIfAbsent(line, _ -> new ArrayList<>()).add(each));
        }
        return behind;
    }
}
