package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import se.gemensam.workspace.WorkspaceRow;

/** What of a room above hangs on the words of platforms; answered by that room. */
public interface SectionMarks {

    /** Key of what stands above a list of them. */
    String titleKey();

    /** Key of how one is called in short, with its label. */
    String labelKey();

    /** As {@link #labelKey}, with its name too. */
    String nameKey();

    /** What pages listen to, to hear that there are others. */
    UUID topic(UUID workspaceId);

    /** Those on the sections of a platform that the current person may see, in the order of their labels. */
    List<SectionMark> on(WorkspaceRow room, UUID platformId);
}
