package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.gemensam.organisation.Side;
import se.gemensam.shell.FaceMark;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Menu;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.WorkspaceRow;

/** The members of a room by side; each with the organisation that the person speaks for, and the role. */
class MemberList extends Composite<Section> {

    private static final Comparator<MemberRow> ORDER =
            Comparator.comparing(MemberRow::role).thenComparing(MemberRow::name);

    /** What a convener does with a member of the own side. */
    interface Actions {

        void changeRole(MemberRow member);

        void openOwnRooms(MemberRow member);

        void end(MemberRow member);
    }

    private final Actions actions;

    MemberList(WorkspaceRow room, List<MemberRow> members, Actions actions) {
        this.actions = actions;
        getContent().addClassName("member-list");
        Arrays.stream(Side.values()).forEach(side -> {
            var lines = new UnorderedList();
            members.stream()
                    .filter(member -> member.organisation().side() == side)
                    .sorted(ORDER)
                    .forEach(member -> lines.add(line(room, member)));
            if (lines.getComponentCount() > 0) {
                var heading = new H2();
                heading.add(new SideMark(Mark.valueOf(side.name()), getTranslation("home.side." + side + ".name")));
                getContent().add(new Div(heading, lines));
            }
        });
    }

    private ListItem line(WorkspaceRow room, MemberRow member) {
        var me = member.id().equals(room.me().id());
        var name = new Span(me ? getTranslation("people.me", member.name()) : member.name());
        name.addClassName("member-name");
        var facts = new ArrayList<>(List.of(
                getTranslation("role." + member.role()), member.organisation().name()));
        if (member.registers()) {
            facts.add(getTranslation("people.registers"));
        }
        var about = new Span(String.join(" · ", facts));
        about.addClassName("soft");
        var item = new ListItem(new FaceMark(member.face()), name, about);
        if (member.elsewhere() != null) {
            var elsewhere = new Span(getTranslation("people.elsewhere", member.elsewhere()));
            elsewhere.addClassNames("soft", "member-elsewhere");
            item.add(elsewhere);
        }
        if (member.outside()) {
            item.add(new StateBadge(Tone.WAITING, Icon.LOCK, getTranslation("people.outside")));
        }
        if (member.kept()) {
            item.add(menu(member, me));
        }
        return item;
    }

    private Menu menu(MemberRow member, boolean me) {
        var menu = new Menu(Icon.ELLIPSIS.create(), getTranslation("people.more", member.name()))
                .item(Icon.PENCIL, getTranslation("people.role"), () -> actions.changeRole(member));
        if (member.outside() && !me) {
            menu.item(Icon.DOOR_OPEN, getTranslation("people.open"), () -> actions.openOwnRooms(member));
        }
        return me ? menu : menu.item(Icon.LOG_OUT, getTranslation("people.end"), () -> actions.end(member));
    }
}
