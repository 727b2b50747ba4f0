package se.gemensam.pledge;

import java.util.UUID;
import se.gemensam.workspace.WorkspaceFixtures.Room;

/**
 * What stands ready for everybody who does something with the pledges of a room.
 *
 * @param draft that says nothing but its promise
 * @param complete a draft that says all that is needed
 * @param figure of the complete one
 * @param pledge in force, without verdicts
 * @param measured figure of it
 * @param value of that figure
 * @param line of its history
 */
record PledgeScene(
        Room room, UUID draft, UUID complete, UUID figure, UUID pledge, UUID measured, UUID value, UUID line) {}
