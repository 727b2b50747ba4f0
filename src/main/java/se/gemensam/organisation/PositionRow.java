package se.gemensam.organisation;

/** Where the party stands in the assembly of an area for a time. */
public record PositionRow(String areaCode, Period period, Standing standing) {}
