package se.gemensam.organisation;

/** A kind of body. */
public record BodyKindRow(String code, String name) {}
