package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.StepBoard;
import se.gemensam.pledge.StepDraft;
import se.gemensam.pledge.StepOverview;
import se.gemensam.pledge.StepRow;
import se.gemensam.pledge.StepService;
import se.gemensam.pledge.StepState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Toolbar;

/** The measures of a pledge: how much is done, and each as a board by state or as a list by day. */
class StepPanel extends PledgePanel implements StepCard.Actions {

    private static final List<StepState> COLUMNS = List.of(StepState.PLANNED, StepState.UNDER_WAY, StepState.DONE);

    private final PledgePlace place;
    private final StepOverview overview;
    private final StepService steps;
    private final Div content = new Div();
    private final Details dropped = new Details(getTranslation("step.dropped"));
    private boolean listed;
    private @Nullable StepBoard drawn;

    StepPanel(PledgePlace place, StepOverview overview, StepService steps) {
        this.place = place;
        this.overview = overview;
        this.steps = steps;
        content.addClassName("step-content");
        getContent().add(new H2(getTranslation("step.title")), content, dropped);
    }

    @Override
    void show(PledgePage page) {
        refresh();
    }

    private void refresh() {
        var board = overview.of(place.id());
        if (!board.equals(drawn)) {
            drawn = board;
            draw(board);
        }
    }

    private void draw(StepBoard board) {
        content.removeAll();
        setVisible(board.mayAdd() || !board.steps().isEmpty());
        if (board.steps().isEmpty()) {
            var none = new Paragraph(getTranslation("step.none"));
            none.addClassName("soft");
            content.add(none);
        } else {
            content.add(progress(board.percentDone()));
        }
        content.add(tools(board), listed ? list(board) : columns(board));
        dropped.removeAll();
        dropped.add(cards(board.in(StepState.DROPPED)));
        dropped.setVisible(!board.in(StepState.DROPPED).isEmpty());
    }

    private Div progress(int percent) {
        var bar = new ProgressBar(0, 100, percent);
        bar.getElement().setAttribute("aria-label", getTranslation("step.progress"));
        return new Div(new Paragraph(getTranslation("step.done.percent", percent)), bar);
    }

    private Toolbar tools(StepBoard board) {
        var tools = new Toolbar();
        if (board.mayAdd()) {
            tools = new Toolbar(new Button(getTranslation("step.add"), Icon.PLUS.create(), _ -> add()));
        }
        if (!board.steps().isEmpty()) {
            tools.end(new Button(getTranslation(listed ? "step.asBoard" : "step.asList"), Icon.LIST.create(), _ -> {
                listed = !listed;
                draw(board);
            }));
        }
        return tools;
    }

    private Div columns(StepBoard board) {
        var columns = new Div();
        columns.addClassName("step-board");
        if (!board.steps().isEmpty()) {
            for (var state : COLUMNS) {
                var inState = board.in(state);
                columns.add(new Div(
                        new H3(getTranslation("step.column", getTranslation(state.textKey()), inState.size())),
                        cards(inState)));
            }
        }
        return columns;
    }

    private Div list(StepBoard board) {
        return new Div(cards(board.steps().stream()
                .filter(step -> step.state() != StepState.DROPPED)
                .toList()));
    }

    private UnorderedList cards(List<StepRow> rows) {
        var list = new UnorderedList();
        list.addClassName("step-cards");
        rows.forEach(row -> list.add(new ListItem(new StepCard(row, this))));
        return list;
    }

    private void add() {
        new StepDialog(place.room().myOrganisation().id(), overview.doers(place.id()), others(null), draft -> {
                    steps.add(place.id(), draft);
                    Notice.done(getTranslation("step.added"));
                    refresh();
                })
                .open();
    }

    /** The steps that one can wait for. */
    private List<StepRow> others(@Nullable UUID than) {
        return overview.of(place.id()).steps().stream()
                .filter(step -> !step.id().equals(than))
                .toList();
    }

    @Override
    public void change(StepRow row) {
        new StepDialog(row.says(), overview.doers(place.id()), others(row.id()), (StepDraft after) -> {
                    steps.change(row.id(), row.says(), after);
                    refresh();
                })
                .open();
    }

    @Override
    public void become(StepRow row, StepState state) {
        steps.become(row.id(), state);
        refresh();
    }

    @Override
    public void remove(StepRow row) {
        steps.remove(row.id());
        Notice.done(getTranslation("step.removed"), () -> {
            steps.restore(row.id());
            refresh();
        });
        refresh();
    }
}
