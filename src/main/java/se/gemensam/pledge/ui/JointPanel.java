package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgeProposalKind;
import se.gemensam.pledge.PledgeProposalRow;
import se.gemensam.pledge.PledgeProposalService;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.Toolbar;

/** What one side proposes about a pledge in force, with the other's yes and no, and what the own side can propose. */
class JointPanel extends PledgePanel {

    private record Drawn(PledgeLifecycle lifecycle, List<PledgeProposalRow> open) {}

    private final PledgePlace place;
    private final PledgeProposalService proposals;
    private final Supplier<Map<String, String>> areas;
    private @Nullable PledgePage page;
    private @Nullable Drawn drawn;

    JointPanel(PledgePlace place, PledgeProposalService proposals, Supplier<Map<String, String>> areas) {
        this.place = place;
        this.proposals = proposals;
        this.areas = areas;
    }

    @Override
    void show(PledgePage next) {
        page = next;
        refresh();
    }

    private void refresh() {
        var of = Objects.requireNonNull(page);
        var now = new Drawn(
                of.lifecycle(), of.lifecycle() == PledgeLifecycle.ADOPTED ? proposals.open(place.id()) : List.of());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        getContent().removeAll();
        var mayPropose = now.lifecycle() == PledgeLifecycle.ADOPTED && of.acts().contains(PledgeAct.LEAD);
        setVisible(mayPropose || !now.open().isEmpty());
        if (!now.open().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("joint-list");
            now.open().forEach(row -> list.add(new ListItem(proposal(row))));
            getContent().add(list);
        }
        if (mayPropose) {
            getContent().add(menu(now.open()));
        }
    }

    private Menu menu(List<PledgeProposalRow> open) {
        var menu = new Menu(getTranslation("jointPledge.menu"));
        if (open.stream().noneMatch(row -> row.kind() == PledgeProposalKind.CHANGE)) {
            menu.item(Icon.PENCIL, getTranslation("jointPledge.propose.CHANGE"), this::askForChange);
        }
        if (open.stream().noneMatch(row -> row.kind() == PledgeProposalKind.WRITE_OFF)) {
            menu.item(Icon.TRASH_2, getTranslation("jointPledge.propose.WRITE_OFF"), this::askForWriteOff);
        }
        menu.setVisible(open.size() < PledgeProposalKind.values().length);
        return menu;
    }

    private Div proposal(PledgeProposalRow row) {
        var asked = new Paragraph(
                SideMark.alone(Mark.valueOf(row.side().name())),
                new Span(getTranslation("jointPledge.asked." + row.kind() + "." + row.side())));
        asked.addClassName("joint-asked");
        var why = new Paragraph("”" + row.why() + "”");
        why.addClassName("joint-word");
        var about = new Paragraph(
                getTranslation("jointPledge.about", row.who(), new Formats(getLocale()).moment(row.at())));
        about.addClassName("soft");
        var all = new Div(asked);
        if (!row.differences().isEmpty()) {
            all.add(new DifferenceList(row.differences(), place.room(), areas));
        }
        all.add(why, about);
        if (row.mayAnswer()) {
            all.add(new Toolbar(yes(row), no(row)));
        } else {
            var waits = new Paragraph(
                    getTranslation("jointPledge.waits." + (row.side() == Side.PARTY ? Side.UNION : Side.PARTY)));
            waits.addClassName("soft");
            all.add(waits);
        }
        if (row.mayWithdraw()) {
            all.add(new Toolbar(back(row)));
        }
        return all;
    }

    private Button yes(PledgeProposalRow row) {
        var yes = new Button(
                getTranslation("jointPledge.yes." + row.kind()),
                Icon.CHECK.create(),
                _ -> act("jointPledge.done." + row.kind(), proposals::confirm, row.id()));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return yes;
    }

    private Button no(PledgeProposalRow row) {
        return new Button(
                getTranslation("jointPledge.no"), _ -> act("jointPledge.declined", proposals::decline, row.id()));
    }

    private Button back(PledgeProposalRow row) {
        var back = new Button(
                getTranslation("jointPledge.withdraw"),
                Icon.UNDO_2.create(),
                _ -> act("jointPledge.withdrawn", proposals::withdraw, row.id()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    /** What was done to a proposal that another has answered meanwhile is refused in words. */
    private void act(String done, Consumer<UUID> act, UUID proposal) {
        act.accept(proposal);
        Notice.done(getTranslation(done));
        refresh();
    }

    private void askForWriteOff() {
        new WriteOffDialog(why -> {
                    proposals.proposeWriteOff(place.id(), why);
                    proposed();
                })
                .open();
    }

    private void askForChange() {
        new ChangeDialog(proposals.definition(place.id()), (wanted, why) -> {
                    proposals.proposeChange(place.id(), wanted, why);
                    proposed();
                })
                .open();
    }

    private void proposed() {
        Notice.done(getTranslation("jointPledge.proposed"));
        refresh();
    }
}
