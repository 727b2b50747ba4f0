package se.gemensam.pledge;

import java.util.UUID;

/** The pledge of the period before that another one has come from, and what was said about that. */
public record CarriedFrom(
        UUID id, String number, MandatePeriod term, String promise, CarryOverFate fate, String note) {}
