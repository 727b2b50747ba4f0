package se.gemensam.livetext;

import java.util.UUID;
import se.gemensam.workspace.Member;

/** Who may read and write the documents of one kind: answered by the room whose subjects they are, and asked again every second. */
public interface DocumentPolicy {

    /** The kind of document that it speaks for, as given when they are created. */
    String kind();

    Access access(UUID subjectId, Member member);
}
