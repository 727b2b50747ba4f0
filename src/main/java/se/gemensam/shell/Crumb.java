package se.gemensam.shell;

/** A step on the way to where one is: its name and its address from the root of the application. */
public record Crumb(String text, String path) {}
