package se.gemensam.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The joint rooms one is in, for screens that stand outside of any room. */
class RoomList extends Nav {

    RoomList(List<FrameRoom> rooms) {
        addClassName("frame-navigation");
        setAriaLabel(getTranslation("frame.rooms"));
        var list = new UnorderedList();
        rooms.forEach(
                room -> list.add(new ListItem(new Anchor(room.path(), RoomHead.marks(room), new Span(room.name())))));
        add(list);
    }
}
