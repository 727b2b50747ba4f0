package se.gemensam.pledge.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.platform.SectionMark;
import se.gemensam.platform.SectionMarks;
import se.gemensam.pledge.PledgeSignals;
import se.gemensam.pledge.PledgeWords;
import se.gemensam.pledge.WordsMark;
import se.gemensam.workspace.WorkspaceRow;

/** The pledges that hang on words of a platform, shown there. */
@Component
class PledgesOnWords implements SectionMarks {

    private final PledgeWords words;

    PledgesOnWords(PledgeWords words) {
        this.words = words;
    }

    @Override
    public String titleKey() {
        return "pledge.words.title";
    }

    @Override
    public String labelKey() {
        return "pledge.words.label";
    }

    @Override
    public String nameKey() {
        return "pledge.words.name";
    }

    @Override
    public UUID topic(UUID workspaceId) {
        return PledgeSignals.list(workspaceId);
    }

    @Override
    public List<SectionMark> on(WorkspaceRow room, UUID platformId) {
        return words.in(platformId).stream().map(mark -> shown(room, mark)).toList();
    }

    private static SectionMark shown(WorkspaceRow room, WordsMark mark) {
        return new SectionMark(
                mark.pledgeId(),
                mark.sectionId(),
                mark.number(),
                mark.promise(),
                PledgeNavigation.pledge(room.slug(), mark.pledgeId()),
                mark.place());
    }
}
