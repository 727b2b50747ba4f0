package se.gemensam.platform.ui;

import java.util.UUID;
import se.gemensam.discussion.Selection;
import se.gemensam.workspace.WorkspaceRow;

/** Something of a room above that a person can do with words that were selected in a section; answered by that room. */
public interface WordsAct {

    /** Key of what its button says. */
    String textKey();

    /** Whether the current person can do it with the words of this room's platforms. */
    boolean isOffered(WorkspaceRow room);

    void begin(WorkspaceRow room, UUID section, Selection words);
}
