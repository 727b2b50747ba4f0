package se.gemensam.pledge;

import java.util.List;
import org.springframework.stereotype.Component;
import se.gemensam.workspace.Members;

/** Tells evidence as its viewer may see it. */
@Component
class EvidenceRows {

    private final Members members;

    EvidenceRows(Members members) {
        this.members = members;
    }

    List<EvidenceRow> of(List<Evidence> evidence, PledgeAccess.Granted granted) {
        var viewer = granted.member();
        var names = members.displayNames(
                evidence.stream().map(Evidence::addedBy).distinct().toList(), viewer);
        var reports = granted.acts().contains(PledgeAct.REPORT);
        return evidence.stream()
                .map(each -> new EvidenceRow(
                        each.id(),
                        each.says().kind(),
                        each.says(),
                        each.hasFile() ? new EvidenceRow.Attached(each.fileName(), each.fileBytes()) : null,
                        each.isOpen(),
                        names.getOrDefault(each.addedBy(), ""),
                        each.side(),
                        each.addedAt(),
                        reports && each.side() == viewer.side()))
                .toList();
    }
}
