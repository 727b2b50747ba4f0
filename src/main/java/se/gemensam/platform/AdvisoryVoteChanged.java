package se.gemensam.platform;

import java.util.UUID;
import se.gemensam.workspace.Audience;

/** Something of an advisory vote is otherwise: for those whom it is for, and nobody else. Published in the act's transaction. */
record AdvisoryVoteChanged(UUID platformId, Audience audience) {}
