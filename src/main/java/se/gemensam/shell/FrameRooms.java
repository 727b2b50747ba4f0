package se.gemensam.shell;

import java.util.List;

/** The joint rooms that the person in front of the screen is a member of, by name. The workspace room answers. */
public interface FrameRooms {

    List<FrameRoom> mine();
}
