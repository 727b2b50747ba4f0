package se.gemensam.shell;

import java.util.List;
import java.util.UUID;

/** A joint room as the frame shows it. The slug is its place in the address. */
public record FrameRoom(UUID id, String slug, String name, List<Mark> marks, Voice voice) {

    /** The organisation that I speak for there. */
    public record Voice(Mark mark, String organisation) {}

    public FrameRoom {
        marks = List.copyOf(marks);
    }

    public String path() {
        return "w/" + slug;
    }
}
