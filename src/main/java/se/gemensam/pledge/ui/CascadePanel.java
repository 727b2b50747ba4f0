package se.gemensam.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.CascadePage;
import se.gemensam.pledge.PledgeAct;
import se.gemensam.pledge.PledgePage;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Toolbar;

/** What stands under a pledge, per kommun, and what it comes to; and whether the pledge is itself a part of another. */
class CascadePanel extends PledgePanel {

    private record Shown(CascadePage cascade, boolean mayLink, boolean leads, boolean registers, boolean hasFigures) {}

    private final PledgePlace place;
    private final CascadeTools tools;
    private @Nullable PledgePage page;
    private @Nullable Shown shown;

    CascadePanel(PledgePlace place, CascadeTools tools) {
        this.place = place;
        this.tools = tools;
        addClassName("cascade");
    }

    @Override
    void show(PledgePage page) {
        this.page = page;
        var now = new Shown(
                tools.overview().of(place.id()),
                page.acts().contains(PledgeAct.WRITE),
                page.acts().contains(PledgeAct.LEAD),
                page.registers(),
                !page.figures().isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        draw(page, now);
    }

    private void refresh() {
        if (page != null) {
            show(page);
        }
    }

    private void draw(PledgePage page, Shown now) {
        var cascade = now.cascade();
        var content = getContent();
        content.removeAll();
        var actions = actions(page, now);
        setVisible(!actions.isEmpty()
                || !cascade.tables().isEmpty()
                || !cascade.proposals().isEmpty()
                || cascade.under() != null);
        content.add(new H2(getTranslation("cascade.title")));
        if (cascade.under() != null) {
            content.add(new Paragraph(getTranslation("cascade.under." + cascade.under())));
        }
        if (now.leads()) {
            cascade.proposals().forEach(proposal -> content.add(proposal(proposal)));
        }
        if (cascade.tables().isEmpty() && cascade.mayDivide()) {
            content.add(new Paragraph(getTranslation("cascade.lead")));
        }
        cascade.tables().forEach(table -> {
            if (table.says() != null) {
                content.add(new H3(table.says().name()));
            }
            content.add(new CascadeTable(table, place.slug(), now.leads() ? this::dismiss : null));
        });
        if (!actions.isEmpty()) {
            content.add(new Toolbar(actions.toArray(Button[]::new)));
        }
    }

    private ArrayList<Button> actions(PledgePage page, Shown now) {
        var actions = new ArrayList<Button>();
        if (now.cascade().mayDivide()) {
            actions.add(new Button(getTranslation("cascade.spread"), Icon.SPLIT.create(), _ -> spread(page)));
        }
        if (now.registers() && now.cascade().toAdopt() > 0) {
            actions.add(new Button(
                    getTranslation("cascade.adopt", now.cascade().toAdopt()), Icon.GAVEL.create(), _ -> adopt(page)));
        }
        if (now.mayLink()) {
            actions.add(
                    now.cascade().under() == null
                            ? new Button(getTranslation("cascade.link"), Icon.LINK.create(), _ -> link(page))
                            : new Button(
                                    getTranslation("cascade.separate"),
                                    Icon.X.create(),
                                    _ -> act(
                                            "cascade.separated",
                                            () -> tools.links().separate(place.id()))));
        }
        return actions;
    }

    private Div proposal(CascadePage.Proposal proposal) {
        var line = new Div(
                new Span(getTranslation("cascade.proposal", proposal.area())),
                PledgeBadge.of(proposal.label()),
                new Button(
                        getTranslation("cascade.accept"),
                        _ -> act("cascade.accepted", () -> tools.links().accept(proposal.linkId()))),
                new Button(getTranslation("cascade.decline"), _ -> dismiss(proposal.linkId())));
        line.addClassName("cascade-proposal");
        return line;
    }

    private void dismiss(UUID link) {
        act("cascade.dismissed", () -> tools.links().dismiss(link));
    }

    private void spread(PledgePage page) {
        new SpreadDialog(page.figures(), tools.overview().areas(place.id()), (figure, drafts) -> {
                    tools.cascade().spread(place.id(), figure, drafts);
                    refresh();
                })
                .open();
    }

    private void link(PledgePage page) {
        new LinkDialog(page.figures(), tools.overview().choices(place.id()), (above, figures) -> {
                    tools.links().link(place.id(), above, figures);
                    refresh();
                })
                .open();
    }

    private void adopt(PledgePage page) {
        new PledgeDecisionDialog(page.viewer().organisationId(), Time.today(tools.clock()), decision -> {
                    Notice.done(
                            getTranslation("cascade.adopted", tools.cascade().adoptChildren(place.id(), decision)));
                    refresh();
                })
                .open();
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            Notice.done(getTranslation(done));
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        refresh();
    }
}
