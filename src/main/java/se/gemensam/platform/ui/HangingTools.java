package se.gemensam.platform.ui;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.platform.SectionMarks;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.WorkspaceRow;

/** What rooms above hang on words of sections, and let people do with them. */
@Component
@UIScope
class HangingTools {

    private final List<SectionMarks> marks;
    private final List<WordsAct> acts;
    private final Presence presence;

    HangingTools(List<SectionMarks> marks, List<WordsAct> acts, Presence presence) {
        this.marks = List.copyOf(marks);
        this.acts = List.copyOf(acts);
        this.presence = presence;
    }

    HangingBeside beside(PlatformText text, SectionPanel panel, WorkspaceRow room, UUID platform) {
        var offered = acts.stream().filter(act -> act.isOffered(room)).toList();
        var beside = new HangingBeside(text, room, platform, marks, offered);
        panel.hang(beside.list());
        return beside;
    }

    /** Lets the page hear that other things hang on its words. */
    void listen(PlatformView page, WorkspaceRow room, Runnable changed) {
        marks.forEach(
                each -> presence.onChange(page, each.topic(room.id()), room.me().id(), changed));
    }
}
