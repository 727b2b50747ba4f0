package se.gemensam.organisation;

import java.util.Set;

/** An organisation kind with the codes of its usual bodies and offices. */
public record KindRow(String code, String name, Level level, Side side, Set<String> bodies, Set<String> offices) {}
