package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgeLifecycle;
import se.gemensam.pledge.PledgeOverview;
import se.gemensam.pledge.PledgePage;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Message;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceService;

/** How it went with a pledge, told in a minute and a half by somebody on the way out of the meeting. */
@Route("w/:workspace/pledges/:pledge/report")
@PermitAll
class ReportView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PledgeOverview overview;
    private final FollowUpTools tools;
    private final Message message = new Message();
    private @Nullable PledgePlace place;
    private @Nullable PledgePage page;

    ReportView(WorkspaceService workspaces, PledgeOverview overview, FollowUpTools tools) {
        this.workspaces = workspaces;
        this.overview = overview;
        this.tools = tools;
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        page = overview.get(
                PledgeNavigation.id(event.getRouteParameters().get("pledge").orElseThrow()));
        if (!page.workspaceId().equals(room.id())) {
            throw new NotFoundException("pledge " + page.id());
        }
        place = new PledgePlace(room, page.id());
        removeAll();
        add(new PageHeader(getTranslation("report.title")).lead(page.number() + " " + page.promise()));
        if (page.lifecycle() != PledgeLifecycle.ADOPTED) {
            addNo("pledge.refused." + page.lifecycle());
        } else if (!page.acts().contains(PledgeAct.REPORT)) {
            addNo("report.notYours");
        } else {
            addForm();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.action");
    }

    @Override
    public List<Crumb> above() {
        var above = new ArrayList<>(place().above(this));
        above.add(new Crumb(shown().number(), PledgeNavigation.pledge(place().slug(), shown().id())));
        return above;
    }

    private void addNo(String why) {
        add(
                new Paragraph(getTranslation(why)),
                new Anchor(PledgeNavigation.pledge(place().slug(), shown().id()), getTranslation("report.back")));
    }

    private void addForm() {
        var fields = new ReportFields(
                shown(), tools.history().evidence(place().id(), 0).lines(), tools);
        var save = new Button(getTranslation("report.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save(fields, save));
        var rest = new Div(fields, message, save);
        rest.addClassName("form");
        rest.setVisible(false);
        var answer = new RadioButtonGroup<ReportAnswer>();
        answer.addClassName("report-answers");
        answer.setLabel(getTranslation("report.question"));
        answer.setItems(ReportAnswer.values());
        answer.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        answer.addValueChangeListener(event -> {
            message.clear();
            fields.ask(event.getValue());
            rest.setVisible(true);
        });
        add(answer, rest);
    }

    private void save(ReportFields fields, Button save) {
        message.clear();
        try {
            fields.send();
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
            return;
        } finally {
            save.setEnabled(true);
        }
        PledgeNavigation.open(PledgeNavigation.pledge(place().slug(), shown().id()));
        Notice.done(getTranslation("report.saved"));
    }

    private PledgePlace place() {
        return Objects.requireNonNull(place);
    }

    private PledgePage shown() {
        return Objects.requireNonNull(page);
    }
}
