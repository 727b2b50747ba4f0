package se.gemensam.workspace.ui;

import java.util.Objects;
import java.util.function.Consumer;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DoubleRole;
import se.gemensam.workspace.WorkspaceRow;

/** Somebody who is in the room already tells of an office on the other side. */
class DoubleRoleDialog extends FormDialog {

    DoubleRoleDialog(WorkspaceRow room, Consumer<DoubleRole> told) {
        super("elsewhere.title");
        var fields = new DoubleRoleFields(room.organisations().stream()
                .filter(each -> each.side() != Side.COOPERATING
                        && each.side() != room.me().side())
                .toList());
        fields(fields);
        fields.assumeThereIsOne();
        saves(getTranslation("elsewhere.tell"), () -> told.accept(Objects.requireNonNull(fields.answer())));
    }
}
