package se.gemensam.pledge.ui;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.base.Time;
import se.gemensam.discussion.Selection;
import se.gemensam.platform.ui.WordsAct;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft.Source;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.PledgeWords;
import se.gemensam.workspace.WorkspaceRow;

/** "Gör till löfte", beside words that are selected in a platform. */
@Component
class MakePledge implements WordsAct {

    private final PledgeService pledges;
    private final PledgeWords words;
    private final Clock clock;

    MakePledge(PledgeService pledges, PledgeWords words, Clock clock) {
        this.pledges = pledges;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String textKey() {
        return "pledge.words.make";
    }

    @Override
    public boolean isOffered(WorkspaceRow room) {
        return words.mayBegin(room.id());
    }

    @Override
    public void begin(WorkspaceRow room, UUID section, Selection selected) {
        var source = new Source(section, selected.version(), selected.from(), selected.to(), selected.quote());
        new NewPledgeDialog(
                        MandatePeriod.of(Time.today(clock)),
                        draft -> PledgeNavigation.open(
                                PledgeNavigation.pledge(room.slug(), pledges.create(room.id(), draft))))
                .from(source)
                .open();
    }
}
