package se.gemensam.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The name of the joint room with its sides' marks, and the way to the other rooms one is in. */
class RoomHead extends Div {

    RoomHead(FrameRoom room, List<FrameRoom> others) {
        addClassName("room-head");
        var name = new Span(room.name());
        name.addClassName("room-name");
        add(marks(room), name);
        if (!others.isEmpty()) {
            add(switcher(others));
        }
    }

    static Span marks(FrameRoom room) {
        var marks = new Span();
        marks.addClassName("marks");
        room.marks().forEach(mark -> marks.add(SideMark.alone(mark)));
        return marks;
    }

    private NativeDetails switcher(List<FrameRoom> others) {
        var list = new UnorderedList();
        others.forEach(other -> list.add(new ListItem(new Anchor(other.path(), marks(other), new Span(other.name())))));
        var details = new NativeDetails(getTranslation("frame.switch"), list);
        details.addClassName("room-switch");
        return details;
    }
}
