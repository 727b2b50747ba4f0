package se.gemensam.workspace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.shell.FrameRoom;
import se.gemensam.shell.FrameRooms;
import se.gemensam.shell.Mark;

/** The rooms that the frame lets a person change between, each with the marks of the sides that it joins. */
@Component
class RoomsInFrame implements FrameRooms {

    private final WorkspaceService workspaces;
    private final CurrentAccount current;

    RoomsInFrame(WorkspaceService workspaces, CurrentAccount current) {
        this.workspaces = workspaces;
        this.current = current;
    }

    @Override
    public List<FrameRoom> mine() {
        return current.find().isEmpty()
                ? List.of()
                : workspaces.mine().stream().map(RoomsInFrame::room).toList();
    }

    private static FrameRoom room(WorkspaceRow row) {
        var marks = row.organisations().stream()
                .map(OrganisationRow::side)
                .distinct()
                .sorted()
                .map(RoomsInFrame::mark)
                .toList();
        return new FrameRoom(
                row.id(),
                row.slug(),
                row.name(),
                marks,
                new FrameRoom.Voice(mark(row.me().side()), row.myOrganisation().name()));
    }

    private static Mark mark(Side side) {
        return switch (side) {
            case PARTY -> Mark.PARTY;
            case UNION -> Mark.UNION;
            case COOPERATING -> Mark.COOPERATING;
        };
    }
}
