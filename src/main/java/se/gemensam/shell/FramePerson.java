package se.gemensam.shell;

/** The person in front of the screen, as the frame greets them. */
public record FramePerson(String name, String address, Face face) {}
