package se.gemensam.shell;

/** Something that a room may have to ask of whoever comes in. The frame finds it as a bean. */
public interface FrameQuestion {

    /** Called when the person enters a room, on whatever screen. */
    void ask(FrameRoom room);
}
