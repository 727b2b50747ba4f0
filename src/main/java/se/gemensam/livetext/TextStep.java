package se.gemensam.livetext;

/** One committed step, as JSON, and where positions go in it. */
record TextStep(String json, StepMap map) {}
